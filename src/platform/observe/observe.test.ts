import { describe, expect, it } from 'vitest'
import { makeMetrics } from './make-metrics.ts'
import { statementName } from './statement-name.ts'

describe('metrics', () => {
  it('count requests, operations, deliveries, jobs and receipts, and write readings of the moment once', async () => {
    const { observe, text } = makeMetrics(false)
    observe.request({ method: 'GET', route: '/jobs/:id', status: 200, seconds: 0.02 })
    observe.operation('applications.submit', 'refused', 0.2)
    observe.delivery('search.index-changed', 'parked')
    observe.job('jobs.end-past', 'done')
    observe.receipt()
    const reading = { name: 'onil_outbox_waiting', help: 'x', values: [{ value: 3 }] }
    await text([reading])
    const written = await text([{ ...reading, values: [{ value: 2 }] }])
    for (const line of [
      'onil_http_request_duration_seconds_bucket{le="0.025",method="GET",route="/jobs/:id",status="200"} 1',
      'onil_operation_duration_seconds_count{operation="applications.submit",ending="refused"} 1',
      'onil_deliveries_total{subscriber="search.index-changed",ending="parked"} 1',
      'onil_jobs_total{job="jobs.end-past",ending="done"} 1',
      'onil_receipts_total 1',
      'onil_outbox_waiting 2',
    ])
      expect(written).toContain(line)
    expect(written).not.toContain('onil_outbox_waiting 3')
  })
})

describe('the name of a statement', () => {
  it('is its verb and first table, never a value', () => {
    expect(statementName('select * from "platform"."fact" where id = $1')).toBe('select platform.fact')
    expect(statementName('update platform.draft set body = $1')).toBe('update platform.draft')
    expect(statementName("insert into platform.audit (id) values ('x')")).toBe('insert platform.audit')
    expect(statementName("select 'private words'")).toBe('select')
  })
})
