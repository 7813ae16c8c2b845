import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import type { Row } from '../tables.ts'
import { Pay } from './contents.ts'
import { type Filed, type Filer, fileOne, filedWith, filerOf, mayFile, reportedAlready } from './file.ts'
import { daysOfMonthIn } from './months.ts'
import { keepMonth, monthOf } from './spells.ts'
import { spellHere } from './store.ts'

/** Reports the pay of one month for one or many workers: all of them or none. */
export const filePay: Operation<{ rows: Pay[] }, { filed: Filed[] }> = command('benefits.file-pay', {
  input: z.object({ rows: z.array(Pay).min(1).max(1000) }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input: { rows }, tx, now }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const filed: Filed[] = []
    for (const [at, row] of rows.entries()) {
      const one = await pay(tx, now, filer, row)
      if (isRefusal(one)) return { ...one, fields: inRow(at, one) }
      filed.push(one)
    }
    const content = rows.map(({ spell, month, days, pay: won }) => ({ spell, month, days, pay: won }))
    const [first] = filed
    return first && filed.some(({ before }) => !before)
      ? { ...filedWith('pay', { ...first, before: false }, content, now), value: { filed } }
      : { value: { filed } }
  },
})

function inRow(at: number, { fields = { spell: 'refused' } }: Refusal): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, fault]) => [`rows.${at}.${name}`, fault]))
}

/** Files the pay of one month in the caller's transaction. */
export async function pay(tx: Tx, now: Date, filer: Filer, content: Pay): Promise<Filed | Refusal> {
  const spell = await spellHere(tx, content.spell, filer.organisation)
  if (!spell) return refusal('benefits.no-such-spell', 404, { fields: { spell: 'no-such-spell' } })
  const month = toDay(`${content.month}-01`)
  const wrong = wrongMonth(spell, month, content.days, now)
  if (wrong) return wrong
  const effect = async (): Promise<string | Refusal> => {
    if (await monthOf(tx, spell.id, month)) return reportedAlready()
    await keepMonth(tx, spell, month, content)
    return spell.id
  }
  return await fileOne(tx, now, filer, { kind: 'pay', person: spell.person_id, content, effect })
}

/** Why a month cannot be reported for a spell: it lies outside, or has fewer days than that. */
export function wrongMonth(spell: Row<'spell'>, month: Day, days: number, now: Date): Refusal | undefined {
  if (month > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { month: 'to-come' } })
  const most = daysOfMonthIn(month, toDay(spell.from_day), spell.to_day === null ? undefined : toDay(spell.to_day))
  if (most === 0) return refusal('benefits.outside-spell', 422, { fields: { month: 'outside' } })
  return days > most
    ? refusal('benefits.too-many-days', 422, { fields: { days: 'too-many' }, facts: { most } })
    : undefined
}
