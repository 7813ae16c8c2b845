import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Call, systemCall } from '../../platform/node.ts'
import { personActor } from '../../platform/testing/build-actor.ts'
import { callBy } from '../../platform/testing/test-node.ts'
import { toId } from '../../kernel/id.ts'
import { addOrganisation, invitationLetter, inviteMember } from '../identity/index.ts'
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

async function invite(address: string): Promise<string> {
  return must(await inviteMember(boss, { address, role: 'viewer' })).invitation
}

async function send(invitation: string, letters: readonly string[]): Promise<void> {
  const call = systemCall(stage.node, 'notifications.send-invitation')
  for (const letter of letters) await sendInvitation.run(call, { invitation, letter })
}

/** Whether its letter is still to be sent: not when nobody has that address. */
async function isToBeSent(invitation: string): Promise<boolean> {
  const { node } = stage
  const { actor } = systemCall(node, 'test')
  return (await inTransaction(node, actor, 'test', (tx) => invitationLetter(tx, node, invitation))) !== undefined
}

test('an invitation to a telephone is one text message with its link, however often the job runs', async () => {
  const letter = crypto.randomUUID()
  await send(await invite('010-3333-4444'), [letter, letter])
  const [message, ...more] = await stage.onPhone()
  expect(message).toMatch(
    /^sms 010-\*\*\*\*-4444 \[온일\] 모퉁이빵집의 구성원으로 초대합니다.* https:\/\/onil\.test\/join\/[\w.-]+$/,
  )
  expect(more).toEqual([])
})

test('a number that nobody has is told to whoever invited; a carrier that is down is asked again', async () => {
  const nobodys = await invite('010-0000-1111')
  await send(nobodys, [crypto.randomUUID()])
  expect(await isToBeSent(nobodys)).toBe(false)
  stage.outside['sms-1'].mode = 'down'
  stage.outside['sms-2'].mode = 'down'
  const later = await invite('010-5555-6666')
  await expect(send(later, [crypto.randomUUID()])).rejects.toThrow()
  expect(await isToBeSent(later)).toBe(true)
})
