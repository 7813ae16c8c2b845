import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { notify } from '../../notifications/index.ts'
import { notices } from '../notices.ts'
import { Acquisition } from './contents.ts'
import { type Filed, type Filer, fileOne, filedWith, filerOf, mayFile, reportedAlready } from './file.ts'
import { findWorker } from './find-worker.ts'
import { addSpell, spellWithin } from './spells.ts'

/** An acquisition whose worker was found. */
export type AcquisitionOf = Acquisition & { person: string }

/** Reports that somebody began to work; the worker is found first. */
export async function fileAcquisition(call: Call, raw: unknown): Promise<Outcome<Filed>> {
  const input = parseInput(Acquisition, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const person = await findWorker(call, input.worker)
  if (isRefusal(person)) return { ok: false, refusal: person }
  return await acquisitionOf(call, { ...input, person })
}

const acquisitionOf: Operation<AcquisitionOf, Filed> = command('benefits.file-acquisition', {
  input: z.intersection(Acquisition, z.object({ person: z.uuid() })),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const filed = await acquire(tx, now, filer, input)
    if (isRefusal(filed)) return filed
    const { worker, person, ...content } = input
    return filedWith('acquisition', filed, content, now)
  },
})

/** Files one acquisition in the caller's transaction and tells the worker. */
export async function acquire(tx: Tx, now: Date, filer: Filer, one: AcquisitionOf): Promise<Filed | Refusal> {
  const { person, kind, from, work } = one
  if (from > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { from: 'to-come' } })
  const effect = async (): Promise<string | Refusal> => {
    const other = await spellWithin(tx, { person, organisation: filer.organisation, work, from, to: from })
    return other ? reportedAlready() : await addSpell(tx, now, filer, { person, kind, from, work })
  }
  const filed = await fileOne(tx, now, filer, { kind: 'acquisition', person, content: { kind, from, work }, effect })
  if (!isRefusal(filed) && !filed.before) await notify(tx, now, notices.acquired(person, filer.name, from))
  return filed
}
