import { z } from 'zod'
import { type Day, dayOf } from '../../../kernel/day.ts'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { notices } from '../notices.ts'
import { DailyWork } from './contents.ts'
import { type Filed, type Filer, fileOne, filedWith, filerOf, mayFile, reportedAlready } from './file.ts'
import { findWorker, workerOf } from './find-worker.ts'
import { endOfMonth, monthOfDay } from './months.ts'
import { addSpell, keepMonth, spellWithin } from './spells.ts'
import { spellHere } from './store.ts'
import { tellWorker } from './unknown/tell-worker.ts'

/** Days of work whose worker was found. */
export type DailyWorkOf = DailyWork & { person?: string | undefined }

/** Reports the days that somebody worked by the day in one month; the worker is found first. */
export async function fileDailyWork(call: Call, raw: unknown): Promise<Outcome<Filed>> {
  const input = parseInput(DailyWork, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const found = await findWorker(call, input)
  if (isRefusal(found)) return { ok: false, refusal: found }
  return await dailyWorkOf(call, { ...input, ...found })
}

const dailyWorkOf: Operation<DailyWorkOf, Filed> = command('benefits.file-daily-work', {
  input: z.intersection(DailyWork, z.object({ person: z.uuid().optional() })),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const filed = await fileDays(tx, node, now, filer, input)
    if (isRefusal(filed)) return filed
    const { worker, person: _, name, ...content } = input
    return filedWith('daily-work', filed, content, now)
  },
})

/**
 * Files days of work in the caller's transaction, also of somebody whom the node does not know yet. The worker is told, once for all
 * days of the month: one report holds them all.
 */
export async function fileDays(
  tx: Tx,
  node: Node,
  now: Date,
  filer: Filer,
  one: DailyWorkOf,
): Promise<Filed | Refusal> {
  const [from, to] = [one.days[0], one.days.at(-1)]
  if (!from || !to || to > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { days: 'to-come' } })
  const person = await workerOf(tx, node, filer, { ...one, now })
  if (isRefusal(person)) return person
  const filed = await workByTheDay(tx, now, filer, { ...one, person, from, to })
  if (isRefusal(filed) || filed.before) return filed
  const about = { person, workplace: filer.name, spell: filed.spell }
  await tellWorker(tx, now, person, notices.worked(about, from, one.days.length))
  return filed
}

type Worked = DailyWork & { readonly person: string; readonly from: Day; readonly to: Day }

/** Files the days of one month in the caller's transaction: they are a spell of their own, from the first to the last of them. */
async function workByTheDay(tx: Tx, now: Date, filer: Filer, one: Worked): Promise<Filed | Refusal> {
  const { person, kind, days, pay, work, from, to } = one
  const effect = async (): Promise<string | Refusal> => {
    const month = { from: monthOfDay(from), to: endOfMonth(from) }
    if (await spellWithin(tx, { person, organisation: filer.organisation, work, ...month })) return reportedAlready()
    const ended = { to, separationKind: '계약종료' }
    const id = await addSpell(tx, now, filer, { person, kind, from, work, ended })
    return await paid(tx, filer, id, { month: monthOfDay(from), days: days.length, pay })
  }
  const content = { kind, days, pay, work }
  return await fileOne(tx, now, filer, { kind: 'daily-work', person, content, effect })
}

async function paid(
  tx: Tx,
  { organisation }: Filer,
  id: string,
  { month, days, pay }: { month: Day; days: number; pay: number },
): Promise<string> {
  const spell = await spellHere(tx, id, organisation)
  if (spell) await keepMonth(tx, spell, month, { days, pay })
  return id
}
