import type { Module } from '../../platform/module.ts'
import { acts } from './acts.ts'
import { checkClaim, tellOfClaim, tellOperators } from './claim/claim-jobs.ts'
import { checkBusiness } from './check-business.ts'
import { settleDecision } from './decide-verification.ts'
import { personal } from './personal.ts'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'

/** Whether companies are who they say. */
export const enterprises: Module = {
  name: 'enterprises',
  personal,
  routes,
  jobs: [checkBusiness, settleDecision, tellOfClaim, tellOperators, checkClaim],
  acts,
  refusals,
  migrations: new URL('./migrations/', import.meta.url),
}
