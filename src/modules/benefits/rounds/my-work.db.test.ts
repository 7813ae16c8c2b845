import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { aMember } from '../../badges/testing/stage.ts'
import { fileDailyWork } from '../reports/file-daily-work.ts'
import { aSpell } from '../testing/builders.ts'
import { declareWork } from './declare-work.ts'
import { myWork } from './my-work.ts'
import { type Stage, recipientOn, roundStage } from './testing/round-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

test('a day of work begins as the last one was; a day that a workplace reported as it was reported, also without consent', async () => {
  const who = await recipientOn(stage, 1)
  const before = async (day?: string) => must(await myWork(who.call, { round: 1, day })).before
  expect(await before()).toEqual([])
  const cleaning = { how: 'hours', where: '새벽동 물류센터', hours: 3, pay: 40_000 } as const
  must(await declareWork(who.call, { round: 1, days: [addDays(who.from, 2)], ...cleaning }))
  expect(await before()).toEqual([cleaning])
  const company = await aMember(stage.node, 'employer', '늘솜퀵')
  const about = { person: who.person, kind: '일용', workplace: '늘솜퀵', organisation: company.organisation } as const
  const past = { from: addDays(who.from, -60), to: addDays(who.from, -50), work: '상하차' }
  await stage.system(async (tx) => await aSpell(tx, { ...about, ...past }))
  const day = addDays(who.from, 4)
  const work = { worker: who.person, kind: '일용', days: [day], pay: 90_000, work: '상하차' } as const
  must(await fileDailyWork(callBy(stage.node, company), work))
  expect(await before(day)).toEqual([{ how: 'daily', where: '늘솜퀵', pay: 90_000 }, cleaning])
  expect(await before('no day')).toEqual([cleaning])
})
