import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { newId } from '../../../platform/new-id.ts'
import type { DeadlinesExtended } from '../../operations/events.ts'
import { grantedClaim } from '../rounds/demo-claim.ts'
import { type Stage, roundStage } from '../rounds/testing/round-stage.ts'
import { tables } from '../tables.ts'
import { certificateDays, certificateKind, extendCertificates } from './moved-certificates.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

test('an outage on the last day of a certificate moves it once, and it goes back while nobody relied on it', async () => {
  const { node, system } = stage
  const [today, now] = [node.clock.today(), node.clock.now()]
  const certificate = newId()
  await system(async (tx) => {
    const { spell_id, person_id } = await grantedClaim(tx, node, newId(), addDays(today, -20))
    await tables(tx)
      .insertInto('benefits.certificate')
      .values({ id: certificate, spell_id, person_id, organisation_id: null, requested_at: now, due_on: today })
      .execute()
  })
  const dueOn = async () =>
    await system(async (tx) => {
      const found = tables(tx).selectFrom('benefits.certificate').select('due_on').where('id', '=', certificate)
      return (await found.executeTakeFirstOrThrow()).due_on
    })
  const days = { from: today, to: today, days: 1, noEarlier: addDays(today, 1) }
  const e: DeadlinesExtended = {
    extension: newId(),
    incident: newId(),
    kind: certificateKind,
    ...days,
    withdrawn: false,
  }
  const extend = async (more: Partial<DeadlinesExtended> = {}) =>
    await system(async (tx) => await extendCertificates(tx, { ...e, ...more }, now, today))
  expect(await system(async (tx) => await certificateDays.affected(tx, days))).toMatchObject({ deadlines: 1 })
  await extend()
  await extend()
  expect(await dueOn()).toBe(addDays(today, 1))
  expect(await system(async (tx) => await certificateDays.reliedOn(tx, e.extension, addDays(today, 1)))).toBe(true)
  await extend({ withdrawn: true })
  expect(await dueOn()).toBe(today)
})
