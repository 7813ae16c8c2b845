import { toDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import { must } from '../../kernel/refusal.ts'
import { recordFact, sendAppeal, signDecision } from '../../modules/decisions/index.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { callBy } from '../../platform/testing/test-node.ts'
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

/** What person A wrote against a decision about them. */
export async function appeal(scene: Scene): Promise<string> {
  const contested = await decision(scene)
  const { person } = scene.cast.personA
  const says = '빠진 직장이 하나 있습니다. 다시 보아 주세요.'
  const call = callBy(scene.node, personActor(toId<'Person'>(person)))
  return must(await sendAppeal(call, { decision: contested, says })).appeal
}
