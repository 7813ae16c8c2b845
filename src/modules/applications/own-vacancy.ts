import { type Refusal, refusal } from '../../kernel/refusal.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import type { Context } from '../../platform/operation/command.ts'
import { vacancy as readVacancy } from '../jobs/index.ts'

/** Whether the vacancy is that of the employer one acts for; to everybody else it is not there. */
export async function ownVacancy({
  actor,
  input,
  tx,
}: Context<{ readonly vacancy: string }>): Promise<boolean | Refusal> {
  const organisation = organisationOf(actor, 'employer')
  if (organisation === undefined) return false
  return (await readVacancy(tx, input.vacancy))?.organisation === organisation || refusal('jobs.no-such-vacancy', 404)
}
