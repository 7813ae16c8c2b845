import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestNode, callBy } from '../../../platform/testing/test-node.ts'
import { addMember, addOrganisation, adoptPerson } from '../../identity/index.ts'
import { answerAppeal } from '../appeals/answer-appeal.ts'
import { giveSeat } from '../appeals/give-seat.ts'
import { sendAppeal } from '../appeals/send-appeal.ts'

/** An examiner in their seat, of an office of their own. */
export async function anExaminer(node: TestNode): Promise<Actor> {
  const { head, examiner, office } = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const make = async (name: string): Promise<string> => await adoptPerson(tx, node, { subject: `body:${name}`, name })
    const [first, second] = [await make('이지윤'), await make('심사관')]
    const about = { kind: 'operator', code: 'body', name: '심사국', verified: true, demo: true } as const
    const id = await addOrganisation(tx, node.clock.now(), about, first)
    await addMember(tx, node.clock.now(), id, second, false)
    return { head: first, examiner: second, office: id }
  })
  const acting = (person: string, name: string, administrator: boolean): Actor => ({
    ...personActor(toId<'Person'>(person)),
    name,
    acting: {
      role: 'operator',
      organisation: toId<'Organisation'>(office),
      organisationName: '심사국',
      administrator,
    },
  })
  must(
    await giveSeat(callBy(node, acting(head, '이지윤', true)), { body: 'examiner', person: examiner, title: '심사관' }),
  )
  return acting(examiner, '심사관', false)
}

/** A person contests a decision of theirs, and the examiner sets it aside. */
export async function setAsideOnAppeal(
  node: TestNode,
  { person, decision, examiner }: { person: string; decision: string; examiner: Actor },
): Promise<void> {
  const says = '기록을 다시 보아 주세요.'
  const { appeal } = must(await sendAppeal(callBy(node, personActor(toId(person))), { decision, says }))
  const answer = { appeal, outcome: 'set-aside', reason: '기록을 살펴보지 않았습니다. 다시 정하세요.' }
  must(await answerAppeal(callBy(node, examiner), answer))
}
