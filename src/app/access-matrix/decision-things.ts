import { toDay } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import { recordFact, signDecision } from '../../modules/decisions/index.ts'
import { systemCall } from '../../platform/node.ts'
import type { Scene } from './things.ts'

const facts = { separationDate: '2026-06-30', insuredDays: 200 }

/** A decision about person A. */
export async function decision({ node, cast }: Scene): Promise<string> {
  const [call, { person }] = [systemCall(node, 'test'), cast.personA]
  const about = { person, domain: 'benefit', source: '고용보험 자료' }
  for (const [name, value] of Object.entries(facts)) must(await recordFact(call, { ...about, name, value }))
  const days = { lawDay: toDay('2026-07-10'), factDay: '2026-07-10', effectDay: '2026-07-10' }
  return must(await signDecision(call, { person, domain: 'benefit', wanted: ['insuredPeriodMet'], ...days })).decision
}
