import type { Row } from '../tables.ts'
import type { KnownFact } from './known-fact.ts'
import { type Lost, isLost } from './window.ts'

/**
 * 제43조의2: who lost several statuses chooses one. If it is not the one lost last, the reason of the last separation counts;
 * whether that is barred an officer finds, here stands what its kind suggests.
 */
export function choiceOfStatus(
  spell: Lost,
  spells: readonly Row<'spell'>[],
  months: readonly Row<'pay_month'>[],
): readonly KnownFact[] {
  const last = spells
    .filter(isLost)
    .toSorted((a, b) => a.to_day.localeCompare(b.to_day))
    .at(-1)
  if (!last || last.id === spell.id || last.kind === spell.kind)
    return [{ name: 'choseLastStatus', value: true, by: 'history' }]
  const pay = (of: string): number => latest(months, of)?.pay ?? 0
  const month = latest(months, last.id)
  const facts: [string, KnownFact['value']][] = [
    ['choseLastStatus', false],
    ['lastSeparationRestricted', last.separation_kind === '자기 사정' || last.separation_kind === '전직·자영업'],
    ['lastMonthIncome', pay(last.id)],
    ['chosenMonthlyIncome', pay(spell.id)],
  ]
  if (month && month.days > 0) facts.push(['lastDailyIncome', Math.floor(month.pay / month.days)])
  return facts.map(([name, value]) => ({ name, value, by: 'history', check: true }))
}

function latest(months: readonly Row<'pay_month'>[], spell: string): Row<'pay_month'> | undefined {
  return months
    .filter(({ spell_id }) => spell_id === spell)
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .at(-1)
}
