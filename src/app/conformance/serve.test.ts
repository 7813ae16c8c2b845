import { mkdtemp } from 'node:fs/promises'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { serveConformance } from './serve.ts'

test('the node speaks HTTPS with a certificate of its own, and is the same node at the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onil-conformance-'))
  const port = await freePort()
  const settings: string[] = []
  for (let start = 0; start < 2; start++) {
    const server = await serveConformance({ folder, host: '127.0.0.1', port })
    settings.push(server.settings)
    expect(await post(`${server.url}/credentials/verify`, '{"verifiableCredential":{}}')).toMatchObject({ status: 400 })
    expect(await post(`${server.url}/credentials/verify`, '{broken')).toMatchObject({
      status: 400,
      body: expect.stringContaining('PARSING_ERROR'),
    })
    const verify = `${server.url}/credentials/verify`
    expect(await post(verify, `{"verifiableCredential":"${'x'.repeat(10_000_000)}"}`)).toMatchObject({
      status: 413,
      body: expect.stringContaining('"verified":false'),
    })
    expect(await post(verify, `{"verifiableCredential":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toMatchObject({
      status: 400,
    })
    expect(await post(verify, '{"verifiableCredential":{"__proto__":{"proof":1},"id":"\\ud800"}}')).toMatchObject({
      status: 400,
    })
    expect(await post(verify, '')).toMatchObject({ status: 400 })
    await server.stop()
  }
  expect(settings[0]).toBe(settings[1])
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function post(url: string, body: string): Promise<{ status: number | undefined; body: string }> {
  const headers = { 'content-type': 'application/ld+json' }
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    request(url, { method: 'POST', headers, rejectUnauthorized: false })
      .on('response', answered)
      .on('error', failed)
      .end(body)
  })
  return { status: answer.statusCode, body: await text(answer) }
}
