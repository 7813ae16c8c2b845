import { z } from 'zod'
import { type Day, addDays, dayOf, toDay } from '../../../../kernel/day.ts'
import { refusal } from '../../../../kernel/refusal.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import type { Operation } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import { factsOfTest } from '../../claim/income-drop.ts'
import { type IncomeTest, incomeTest } from '../../claim/income-test.ts'
import { valuesOf } from '../../claim/known-fact.ts'
import { benefitDomain } from '../../claim/wanted.ts'
import { type Lost, eligibility } from '../../claim/window.ts'
import { decide } from '../../../law/index.ts'
import { type Row, tables } from '../../tables.ts'
import { spellsOf } from '../store.ts'

/** The test of income that fell for one spell: as it ended, or as far as months are over. */
export type MyIncome = {
  readonly spell: Row<'spell'>
  readonly test: IncomeTest
  readonly until: Day
  /** Whether it is enough by the law; undefined where the reports do not compare. */
  readonly enough: boolean | undefined
  /** How long somebody waits who leaves for it. */
  readonly waitingDays: number | undefined
}

/** Whether income fell far enough to leave for it, from the pay that was reported (시행령 제104조의8, 제104조의15). */
export const myIncome: Operation<{ spell: string }, MyIncome> = query('benefits.my-income', {
  input: z.object({ spell: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now }) => {
    const person = personOf(actor) ?? ''
    const spells = await spellsOf(tx, person)
    const spell = spells.find(({ id }) => id === input.spell)
    if (!spell) return refusal('platform.not-found', 404)
    const months = tables(tx).selectFrom('benefits.pay_month').selectAll().where('person_id', '=', person)
    const ended = { ...spell, to_day: spell.to_day ?? lastMonthEnd(dayOf(now)) }
    const test = incomeTest(ended, spells, await months.execute())
    if (!test) return refusal('platform.not-found', 404)
    return { value: { spell, test, until: toDay(ended.to_day), ...judged(ended, test, dayOf(now)) } }
  },
})

// Of work that goes on the month is neither over nor reported.
function lastMonthEnd(today: Day): Day {
  return addDays(toDay(`${today.slice(0, 7)}-01`), -1)
}

// As if they claimed today and the office found the reason to be so.
function judged(spell: Lost, test: IncomeTest, today: Day): Pick<MyIncome, 'enough' | 'waitingDays'> {
  const said = { workerType: spell.kind, separationDate: spell.to_day, separationKind: '소득감소' }
  const known = { ...said, ...valuesOf(factsOfTest(test)), registrationDate: today, applicationDate: today }
  const enough = decide(eligibility(), known, today, { wanted: ['incomeFellEnough'] }).result['incomeFellEnough']
  const waiting = decide(benefitDomain(), known, today, { wanted: ['waitingDays'] }).result['waitingDays']
  return {
    enough: typeof enough === 'boolean' ? enough : undefined,
    waitingDays: enough === true && typeof waiting === 'number' ? waiting : undefined,
  }
}
