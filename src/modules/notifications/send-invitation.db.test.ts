import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../platform/node.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { callBy } from '../../platform/testing/test-node.ts'
import { toId } from '../../kernel/id.ts'
import { addOrganisation, inviteMember } from '../identity/index.ts'
import { sendInvitation } from './send-invitation.ts'
import { type Stage, openStage } from './testing/open-stage.ts'
import { aPerson } from './testing/stage.ts'

let stage: Stage
let boss: Call
beforeAll(async () => {
  stage = await openStage()
  stage.asUsual()
  const person = toId<'Person'>(await aPerson(stage.node, 'boss'))
  const { node } = stage
  const organisation = await inTransaction(node, systemCall(node, 'test').actor, 'test', (tx) =>
    addOrganisation(tx, node.clock.now(), { kind: 'employer', name: '모퉁이빵집' }, person),
  )
  const acting = { role: 'employer', organisation, organisationName: '모퉁이빵집', administrator: true } as const
  boss = callBy(node, { ...personActor(person), acting })
})
afterAll(async () => await stage.close())

async function send(address: string, letters: readonly string[]): Promise<void> {
  const { invitation } = must(await inviteMember(boss, { address, role: 'viewer' }))
  const call = systemCall(stage.node, 'notifications.send-invitation')
  for (const letter of letters) await sendInvitation.run(call, { invitation, letter })
}

test('an invitation to a telephone is one text message with its link, however often the job runs', async () => {
  const letter = crypto.randomUUID()
  await send('010-3333-4444', [letter, letter])
  const [message, ...more] = await stage.onPhone()
  expect(message).toMatch(
    /^sms 010-\*\*\*\*-4444 \[온일\] 모퉁이빵집의 구성원으로 초대합니다.* https:\/\/onil\.test\/join\/[\w.-]+$/,
  )
  expect(more).toEqual([])
})

test('a number that nobody has is told to whoever invited; a carrier that is down is asked again', async () => {
  const state = async (): Promise<unknown> =>
    (await stage.rows('select undelivered_at from identity.invitation order by invited_at desc, id desc limit 1'))[0]
  await send('010-0000-1111', [crypto.randomUUID()])
  expect(await state()).toEqual({ undelivered_at: expect.any(Date) })
  stage.outside['sms-1'].mode = 'down'
  stage.outside['sms-2'].mode = 'down'
  await expect(send('010-5555-6666', [crypto.randomUUID()])).rejects.toThrow()
  expect(await state()).toEqual({ undelivered_at: null })
})
