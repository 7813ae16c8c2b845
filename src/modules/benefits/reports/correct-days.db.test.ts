import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { aMember } from '../../badges/testing/stage.ts'
import { myHistory } from '../history/my-history.ts'
import { myRound } from '../rounds/my-rounds.ts'
import { type Stage, recipientOn, roundStage } from '../rounds/testing/round-stage.ts'
import { aSpell } from '../testing/builders.ts'
import { correctReport } from './correct-report.ts'
import { fileDailyWork } from './file-daily-work.ts'

let stage: Stage
beforeAll(async () => {
  stage = await roundStage()
})
afterAll(async () => await stage.close())

test('wrong days of work are corrected with a reason: the history and the question in a round have the right ones, the worker is told', async () => {
  const who = await recipientOn(stage, 1)
  const company = await aMember(stage.node, 'employer', '늘솜퀵')
  const about = { person: who.person, kind: '일용', workplace: '늘솜퀵', organisation: company.organisation } as const
  const past = { from: addDays(who.from, -60), to: addDays(who.from, -50), work: '상하차' }
  await stage.system(async (tx) => await aSpell(tx, { ...about, ...past }))
  const [a, b, c] = [addDays(who.from, 1), addDays(who.from, 2), addDays(who.from, 3)]
  const [wrong, right] = a.slice(0, 7) === b.slice(0, 7) ? [a, b] : [b, c] // a report is about one month
  const filed = { worker: who.person, kind: '일용', days: [wrong], pay: 90_000, work: '상하차' } as const
  const { report, spell } = must(await fileDailyWork(callBy(stage.node, company), filed))
  const correct = async (days: readonly string[], reason = '근무표를 잘못 보았음') =>
    await correctReport(callBy(stage.node, company), { report, content: { days, pay: 100_000 }, reason })
  expect(await correct([addDays(wrong, -40)])).toMatchObject({ refusal: { fields: { days: 'same-month' } } })
  expect(await correct([right], ' ')).toMatchObject({ refusal: { fields: { reason: 'needed' } } })
  must(await correct([right]))
  expect(await correct([wrong])).toMatchObject({ refusal: { refused: 'benefits.corrected-already' } })
  const state = must(await myRound(who.call, { round: 1 }))
  expect(state.asked.map(({ day, source }) => [day, source])).toEqual([[right, '늘솜퀵']])
  const history = must(await myHistory(who.call, {}))
  expect(history.find((one) => one.spell?.id === spell)?.spell).toMatchObject({ from_day: right, to_day: right })
})
