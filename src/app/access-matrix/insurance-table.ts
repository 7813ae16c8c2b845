import { claims } from './claim-table.ts'
import type { Thing } from './things.ts'

/** Employment insurance: reports of employers, history of persons; see table.ts for what the columns and words mean. */
export const insurance: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  ...claims,
  'GET /my/insurance': ['in ok ok no no no no no no'],
  'GET /my/insurance/compare': ['in ok ok no no no no no no'],
  'GET /my/insurance/missing': ['in ok ok no no no no no no'],
  'POST /my/insurance/missing': ['in ok ok no no no no no no'],
  'GET /my/insurance/:spell': ['in ok -- no no no no no no', 'spell'],
  'GET /my/insurance/:spell/income': ['in ok -- no no no no no no', 'spell'],
  'GET /operator/coverage': ['in no no no no no no ok no'],
  'POST /operator/coverage': ['in no no no no no no ok no', 'coverage request'],
  'GET /company/insurance': ['in no no ok ok no no no no'],
  'GET /company/insurance/new': ['in no no ok ok no no no no'],
  'POST /company/insurance/new': ['in no no ok ok no no no no'],
  'GET /company/insurance/daily': ['in no no ok ok no no no no'],
  'POST /company/insurance/daily': ['in no no ok ok no no no no'],
  'GET /company/insurance/pay': ['in no no ok ok no no no no'],
  'POST /company/insurance/pay': ['in no no ok 422 no no no no', 'spell'],
  'GET /company/insurance/import': ['in no no ok ok no no no no'],
  'POST /company/insurance/import': ['in no no 422 422 no no no no'], // a look files nothing
  'GET /company/insurance/reports/:report': ['in no no ok -- no no no no', 'loss report'],
  'POST /company/insurance/reports/:report': ['in no no ok -- no no no no', 'loss report'],
  'GET /company/insurance/:spell': ['in no no ok -- no no no no', 'spell'],
  'GET /company/insurance/:spell/loss': ['in no no ok -- no no no no', 'spell'],
  'POST /company/insurance/:spell/loss': ['in no no ok -- no no no no', 'spell'],
  'GET /company/insurance/:spell/certificate': ['in no no ok -- no no no no', 'ended spell'],
  'POST /company/insurance/:spell/certificate': ['in no no ok -- no no no no', 'ended spell'],
  'GET /api/v1/insurance/people': ['in no no ok ok no no no no'],
  'POST /api/v1/insurance/acquisitions': ['in no no ok ok no no no no'],
  'POST /api/v1/insurance/daily-work': ['in no no ok ok no no no no'],
  'POST /api/v1/insurance/losses': ['in no no ok -- no no no no', 'spell'],
  'POST /api/v1/insurance/pay': ['in no no ok -- no no no no', 'spell'],
  'POST /api/v1/insurance/certificates': ['in no no ok -- no no no no', 'ended spell'],
  'POST /api/v1/insurance/reports/:id/corrections': ['in no no ok -- no no no no', 'loss report'],
}
