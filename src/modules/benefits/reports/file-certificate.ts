import { z } from 'zod'
import { type Day, dayOf, toDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import { canonicalJson } from '../../../kernel/json.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import type { Certificate } from '../contract.ts'
import { notices } from '../notices.ts'
import { type Row, tables } from '../tables.ts'
import { certificateDueOn } from './certificate-due.ts'
import { type CertificateFor, CertificateShape, needsOf } from './contents.ts'
import { type Filed, type Filer, fileOne, filedWith, filerOf, mayFile, reportedAlready } from './file.ts'
import { certificateOf } from './request-certificate.ts'
import { spellHere } from './store.ts'
import { tellWorker } from './unknown/tell-worker.ts'

/** Files the separation certificate (이직확인서) of a spell that ended, asked for or not. The person is told. */
export const fileCertificate: Operation<CertificateFor, Filed> = command('benefits.file-certificate', {
  input: z.object({ spell: z.uuid(), content: CertificateShape }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now }) => {
    const filer = filerOf(actor)
    if (!filer) return refusal('platform.not-yours', 403)
    const filed = await certify(tx, now, filer, input)
    return isRefusal(filed) ? filed : filedWith('certificate', filed, input, now)
  },
})

/** Files one certificate in the caller's transaction; late is one that reached us after its last day. */
export async function certify(tx: Tx, now: Date, filer: Filer, input: CertificateFor): Promise<Filed | Refusal> {
  const spell = await spellHere(tx, input.spell, filer.organisation)
  if (!spell) return refusal('benefits.no-such-spell', 404, { fields: { spell: 'no-such-spell' } })
  if (spell.to_day === null) return refusal('benefits.not-ended', 409)
  const wrong = wrongCertificate(spell, input.content)
  if (wrong) return wrong
  const before = await certificateOf(tx, spell.id)
  const dueOn = before ? toDay(before.due_on) : certificateDueOn(dayOf(now))
  const effect = async (): Promise<string | Refusal> => {
    if (before?.filed_at) return reportedAlready()
    await keepCertificate(tx, spell, input.content, now, dueOn)
    return spell.id
  }
  const due = { on: dueOn, late: dayOf(now) > dueOn }
  const one = { kind: 'certificate' as const, person: spell.person_id, content: input, effect, due }
  const filed = await fileOne(tx, now, filer, one)
  if (!isRefusal(filed) && !filed.before) await tellWorker(tx, now, spell.person_id, notices.certificateFiled(spell))
  return filed
}

/** The amounts that are missing for this kind of worker. */
export function wrongCertificate({ kind }: Row<'spell'>, content: Certificate): Refusal | undefined {
  const missing = needsOf(kind).filter((name) => content[name] === undefined)
  if (missing.length === 0) return undefined
  const fields = Object.fromEntries(missing.map((name) => [`content.${name}`, 'needed']))
  return refusal('benefits.certificate-incomplete', 422, { fields })
}

/** Writes what a certificate says; what was filed before is replaced (a correction). */
export async function keepCertificate(
  tx: Tx,
  { id, person_id, organisation_id }: Row<'spell'>,
  content: Certificate,
  now: Date,
  due_on: Day,
): Promise<void> {
  const filed = { filed_at: now, content: canonicalJson(content) }
  await tables(tx)
    .insertInto('benefits.certificate')
    .values({
      id: newId<'Certificate'>(),
      spell_id: id,
      person_id,
      organisation_id,
      requested_at: now,
      due_on,
      ...filed,
    })
    .onConflict((c) => c.column('spell_id').doUpdateSet(filed))
    .execute()
}
