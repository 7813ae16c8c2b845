import type { Thing } from './things.ts'

/** Who gets what where badges are verified together, accredited and brought from elsewhere; written as in `table.ts`. */
export const proving: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /accredited-issuers': ['ok ok ok ok ok ok ok ok ok'],
  'GET /accredited-issuers/list.json': ['ok ok ok ok ok ok ok ok ok', 'accredited list'],
  'GET /accredited-issuers/lists/:version': ['ok ok ok ok ok ok ok ok ok', 'accredited list'],
  'POST /api/v1/badges/verify-many': ['ok ok ok ok ok ok ok ok ok'],
  'GET /company/vacancies/:id/proofs': ['in no no ok -- no no no no', 'application in inbox'],
  'GET /company/vacancies/:id/proofs/download': ['in no no ok -- no no no no', 'application in inbox'],
  'POST /company/vacancies/:id/proofs/download': ['in no no ok -- no no no no', 'application in inbox'],
  'GET /api/v1/vacancies/:id/proofs': ['in no no ok -- no no no no', 'application in inbox'],
  'GET /operator/issuers': ['in no no no no no no ok no'],
  'GET /operator/issuers/propose': ['in no no no no no no ok no'],
  'POST /operator/issuers/propose': ['in no no no no no no ok no'],
  'POST /operator/issuers/:id': ['in no no no no no no ok no', 'accreditation'],
  'GET /verify/offline': ['ok ok ok ok ok ok ok ok ok'],
  'GET /verify/offline/file': ['ok ok ok ok ok ok ok ok ok'],
  'GET /verify/offline/knowledge.json': ['ok ok ok ok ok ok ok ok ok'],
  'GET /wallet/bring': ['in ok ok no no no no no no'],
  'POST /wallet/bring': ['in ok ok no no no no no no'],
  'GET /wallet/download.json': ['in ok ok no no no no no no'],
  'GET /wallet/outside/:id': ['in ok -- no no no no no no', 'outside badge'],
  'GET /wallet/outside/:id/file': ['in ok -- no no no no no no', 'outside badge'],
  'POST /wallet/outside/:id/remove': ['in ok -- no no no no no no', 'outside badge'],
  // The VC API: agencies in their own name, holders with what they hold; what is sent here is refused with its reasons
  'POST /api/v1/vc/credentials/issue': ['in no no no no 400 400 no no'],
  'POST /api/v1/vc/credentials/status': ['in no no no no -- -- no no'],
  'GET /api/v1/vc/credentials': ['in ok ok no no no no no no'],
  'GET /api/v1/vc/credentials/:id': ['in ok -- no no no no no no', 'badge'],
  'POST /api/v1/vc/credentials/derive': ['in 400 400 no no no no no 400'],
  'POST /api/v1/vc/presentations': ['in 400 400 no no no no no no'],
}
