import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { type Outcome, type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Call, Node } from '../../../platform/node.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { notices } from '../notices.ts'
import { Acquisition } from './contents.ts'
import { type Filed, type Filer, fileOne, filedWith, filerOf, mayFile, reportedAlready } from './file.ts'
import { findWorker, workerOf } from './find-worker.ts'
import { tellWorker } from './unknown/tell-worker.ts'
import { addSpell, spellWithin } from './spells.ts'

/** An acquisition whose worker was found. */
export type AcquisitionOf = Acquisition & { person?: string | undefined }

/** Reports that somebody began to work; the worker is found first. */
export async function fileAcquisition(call: Call, raw: unknown): Promise<Outcome<Filed>> {
  const input = parseInput(Acquisition, raw)
  if (isRefusal(input)) return { ok: false, refusal: input }
  const found = await findWorker(call, input)
  if (isRefusal(found)) return { ok: false, refusal: found }
  return await acquisitionOf(call, { ...input, ...found })
}

const acquisitionOf: Operation<AcquisitionOf, Filed> = command('benefits.file-acquisition', {
  input: z.intersection(Acquisition, z.object({ person: z.uuid().optional() })),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now, call: { node } }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const filed = await acquire(tx, node, now, filer, input)
    if (isRefusal(filed)) return filed
    const { worker, person: _, name, ...content } = input
    return filedWith('acquisition', filed, content, now)
  },
})

/** Files one acquisition in the caller's transaction and tells the worker. */
export async function acquire(
  tx: Tx,
  node: Node,
  now: Date,
  filer: Filer,
  one: AcquisitionOf,
): Promise<Filed | Refusal> {
  const { kind, from, work } = one
  if (from > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { from: 'to-come' } })
  const person = await workerOf(tx, node, filer, { ...one, now })
  if (isRefusal(person)) return person
  const effect = async (): Promise<string | Refusal> => {
    const other = await spellWithin(tx, { person, organisation: filer.organisation, work, from, to: from })
    return other ? reportedAlready() : await addSpell(tx, now, filer, { person, kind, from, work })
  }
  const filed = await fileOne(tx, now, filer, { kind: 'acquisition', person, content: { kind, from, work }, effect })
  if (isRefusal(filed) || filed.before) return filed
  await tellWorker(tx, now, person, notices.acquired({ person, workplace: filer.name, spell: filed.spell }, from))
  return filed
}
