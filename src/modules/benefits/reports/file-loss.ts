import { dayOf } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { Loss } from './contents.ts'
import { type Filed, type Filer, fileOne, filedWith, filerOf, mayFile, reportedAlready } from './file.ts'
import { endReported } from '../ending/store.ts'
import { endSpell } from './spells.ts'
import { spellHere } from './store.ts'
import { tellLoss } from './tell-loss.ts'

/** Reports that somebody stopped working: on which last day, and why. The person is told at once. */
export const fileLoss: Operation<Loss, Filed> = command('benefits.file-loss', {
  input: Loss,
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const filed = await lose(tx, now, filer, input)
    return isRefusal(filed) ? filed : filedWith('loss', filed, input, now)
  },
})

/** Files one loss in the caller's transaction. */
export async function lose(tx: Tx, now: Date, filer: Filer, content: Loss): Promise<Filed | Refusal> {
  const spell = await spellHere(tx, content.spell, filer.organisation)
  if (!spell) return refusal('benefits.no-such-spell', 404, { fields: { spell: 'no-such-spell' } })
  if (content.to < spell.from_day) return refusal('benefits.before-begin', 422, { fields: { to: 'before-from' } })
  if (content.to > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { to: 'to-come' } })
  const effect = async (): Promise<string | Refusal> => {
    if (spell.to_day !== null) return reportedAlready()
    await endSpell(tx, spell.id, content.to, content.separationKind, now)
    await endReported(tx, spell.id, now)
    return spell.id
  }
  const filed = await fileOne(tx, now, filer, { kind: 'loss', person: spell.person_id, content, effect })
  if (!isRefusal(filed) && !filed.before) await enqueue(tx, tellLoss, { spell: spell.id })
  return filed
}
