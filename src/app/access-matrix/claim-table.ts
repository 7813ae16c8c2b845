import type { Thing } from './things.ts'

const own = 'in ok -- no no no no no no'
const office = 'in no no no no no no ok no'

/** Claims of benefit; see table.ts for what the columns and words mean. */
export const claims: Readonly<Record<string, readonly [answers: string, thing?: Thing]>> = {
  'GET /my/benefit': ['in ok ok no no no no no no'],
  'GET /my/benefit/claim/:id': [own, 'claim'],
  'POST /my/benefit/claim': [own, 'ended spell'],
  'POST /my/benefit/claim/:id/answers': [own, 'claim'],
  'POST /my/benefit/claim/:id/evidence': ['in 422 -- no no no no no no', 'claim'],
  'POST /my/benefit/claim/:id/course': [own, 'claim'],
  'POST /my/benefit/claim/:id/slot': ['in 422 -- no no no no no no', 'claim'],
  'POST /my/benefit/claim/:id/send': [own, 'claim'],
  'POST /my/benefit/claim/:id/withdraw': [own, 'claim'],
  'GET /operator/benefits': [office],
  'POST /operator/benefits/check-in': [office, 'check-in code'],
  // Where the picture of a code leads: everybody is told what it is for, an officer whose it is
  'GET /arrive/:code': ['in ok ok ok ok ok ok ok ok', 'check-in code'],
  'POST /arrive/:code': [office, 'check-in code'],
  'GET /operator/benefits/slots': [office],
  'POST /operator/benefits/slots': [office],
  'GET /operator/benefits/mass': [office],
  'POST /operator/benefits/mass/prepare': [office],
  'POST /operator/benefits/mass/decide': ['in no no no no no no 422 no'],
  'GET /api/v1/benefit-claims': ['in ok ok no no no no no no'],
  'GET /api/v1/benefit-claims/:id': [own, 'claim'],
  'POST /api/v1/benefit-claims': [own, 'ended spell'],
  // Only in one's own place, never as a helper
  'POST /api/v1/stamp-keys': ['in ok ok no no no no no no'],
  'GET /operator/benefits/:id': [office, 'sent claim'],
  'POST /operator/benefits/:id/facts': [office, 'sent claim'],
  // Nobody signs a case that they have not read, of a claimant who has not come
  'POST /operator/benefits/:id/decide': ['in no no no no no no 409 no', 'sent claim'],
  'GET /operator/counter': [office],
  'GET /operator/counter/:id': [office, 'claim'],
  'POST /operator/counter': [office, 'ended spell'],
  'POST /operator/counter/:id/answers': [office, 'claim'],
  'POST /operator/counter/:id/evidence': ['in no no no no no no 422 no', 'claim'],
  'POST /operator/counter/:id/course': [office, 'claim'],
  'POST /operator/counter/:id/slot': ['in no no no no no no 422 no', 'claim'],
  'POST /operator/counter/:id/send': [office, 'claim'],
  'POST /operator/counter/:id/withdraw': [office, 'claim'],
}
