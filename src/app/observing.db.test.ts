import { readFile, readdir } from 'node:fs/promises'
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drain } from '../platform/outbox/relay.ts'
import { startTracing } from '../platform/observe/start-tracing.ts'
import { makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

const folder = new URL('../../deploy/observability/', import.meta.url)
const token = 'a-token-of-this-test'
let open: TestProgram
let locked: TestProgram
beforeAll(async () => {
  open = await startProgram()
  locked = await startProgram({ ONIL_METRICS_TOKEN: token })
})
afterAll(async () => {
  await open.close()
  await locked.close()
})

const metricsOf = async (program: TestProgram, headers: Record<string, string> = {}) =>
  await program.app.inject({ url: '/metrics', headers })

describe('/metrics', () => {
  it('is for this machine only, or for the bearer of the token', async () => {
    expect((await metricsOf(open)).statusCode).toBe(200)
    expect((await metricsOf(open, { 'x-forwarded-for': '203.0.113.7' })).statusCode).toBe(404)
    expect((await metricsOf(open, { 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(404)
    expect((await metricsOf(locked)).statusCode).toBe(404)
    expect((await metricsOf(locked, { authorization: 'Bearer another' })).statusCode).toBe(404)
    const behindProxy = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.7' }
    expect((await metricsOf(locked, behindProxy)).statusCode).toBe(200)
  })

  it('names routes by their pattern and nobody at all', async () => {
    const { node } = open.runtime
    const { personA } = await makeCast(node)
    const cookie = await tokenOf(node, personA)
    const id = '01991f00-0000-7000-8000-000000000001'
    for (const url of [`/jobs/${id}`, '/my', '/nowhere/at-all', `/my/applications/${id}`])
      await open.app.inject({ url, headers: { cookie: `onil=${cookie}; __Host-onil=${cookie}` } })
    await drain(node)
    const { body } = await metricsOf(open)
    expect(body).toMatch(/onil_http_request_duration_seconds_count\{[^}]*route="\/jobs\/:id",status="404"/)
    expect(body).toMatch(/onil_operation_duration_seconds_count\{[^}]*ending="ok"/)
    expect(body).toContain('onil_database_up 1')
    for (const secret of [id, personA.person, personA.name, personA.email, 'nowhere'])
      expect(body).not.toContain(secret)
  })

  it('has every metric that the dashboard and the alert rules name', async () => {
    const { body } = await metricsOf(open)
    const known = new Set([...body.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name))
    const files = (await readdir(folder)).filter((name) => /\.(json|ya?ml)$/.test(name))
    expect(files.length).toBe(2)
    for (const file of files) {
      const text = await readFile(new URL(file, folder), 'utf8')
      const named = [...text.matchAll(/\b(?:onil|nodejs|process)_[a-z0-9_]+/g)].map(([name]) =>
        known.has(name) ? name : name.replace(/_(bucket|sum|count)$/, ''),
      )
      expect(named.length).toBeGreaterThan(5)
      expect(named.filter((name) => !known.has(name))).toEqual([])
    }
  })
})

describe('traces', () => {
  it('follow a request through operation and statements, in the trace of the caller, and stand in the log', async () => {
    const exporter = new InMemorySpanExporter()
    const spans: { name: string; trace: string; kind: unknown }[] = []
    const tracing = startTracing('', {
      export: (some, done) => {
        for (const s of some)
          spans.push({ name: s.name, trace: s.spanContext().traceId, kind: s.attributes['onil.kind'] })
        exporter.export(some, done)
      },
      shutdown: () => exporter.shutdown(),
    })
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    await open.app.inject({ url: '/api/v1/status', headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } })
    await tracing.stop()
    const ours = spans.filter((s) => s.trace === trace)
    expect(ours).toContainEqual({ name: 'GET /api/v1/status', trace, kind: 'request' })
    expect(ours).toContainEqual({ name: 'operations.read-status', trace, kind: 'operation' })
    expect(ours.some((s) => s.kind === 'statement' && s.name.endsWith('.component_run'))).toBe(true)
    expect(open.lines.some((line) => line.includes(trace))).toBe(true)
    spans.length = 0
    await open.app.inject({ url: '/api/v1/status' })
    expect(spans).toEqual([])
  })
})
