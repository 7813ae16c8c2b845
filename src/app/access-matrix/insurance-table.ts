import type { Thing } from './things.ts'

/** Employment insurance: reports of employers, history of persons; see table.ts for what the columns and words mean. */
export const insurance: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /my/insurance': ['in ok ok no no no no no no'],
  'GET /api/v1/insurance/people': ['in no no ok ok no no no no'],
  'POST /api/v1/insurance/acquisitions': ['in no no ok ok no no no no'],
  'POST /api/v1/insurance/daily-work': ['in no no ok ok no no no no'],
  'POST /api/v1/insurance/losses': ['in no no ok -- no no no no', 'spell'],
  'POST /api/v1/insurance/pay': ['in no no ok -- no no no no', 'spell'],
  'POST /api/v1/insurance/certificates': ['in no no ok -- no no no no', 'ended spell'],
  'POST /api/v1/insurance/reports/:id/corrections': ['in no no ok -- no no no no', 'loss report'],
}
