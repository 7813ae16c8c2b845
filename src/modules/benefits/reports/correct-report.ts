import { z } from 'zod'
import { dayOf, toDay } from '../../../kernel/day.ts'
import { type Refusal, isRefusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { notices } from '../notices.ts'
import type { Row } from '../tables.ts'
import { certificateDueOn } from './certificate-due.ts'
import { type Corrected, readContent } from './correctable.ts'
import type { CertificateFor, DaysWorked, Loss, Pay } from './contents.ts'
import { type Filed, type Filer, filedWith, filerOf, mayFile } from './file.ts'
import { keepCertificate, wrongCertificate } from './file-certificate.ts'
import { wrongMonth } from './file-pay.ts'
import { certificateOf } from './request-certificate.ts'
import { monthOfDay } from './months.ts'
import { endSpell, keepMonth, moveSpell } from './spells.ts'
import { holdWorker, isCorrected, keepReport, reportOf, spellHere } from './store.ts'
import { tellWorker } from './unknown/tell-worker.ts'

/** A report that was wrong, what it should have said, and why it was wrong. */
export type Correction = { report: string; content: Record<string, unknown>; reason: string }

/** The most letters of why a report is corrected. */
export const longestReason = 500

/** Corrects a loss, a month's pay, days of work or a certificate: a report of its own that names the wrong one and the reason. The person is told. */
export const correctReport: Operation<Correction, Filed> = command('benefits.correct-report', {
  input: z.object({
    report: z.uuid(),
    content: z.record(z.string(), z.unknown()),
    reason: z.string().trim().min(1, 'needed').max(longestReason, 'too-long'),
  }),
  right: 'insurance',
  allow: mayFile,
  run: async ({ actor, input, tx, now }) => {
    const filer = filerOf(actor)
    const wrong = filer && (await reportOf(tx, input.report, filer.organisation))
    const spell = wrong?.spell_id && (await spellHere(tx, wrong.spell_id, filer?.organisation ?? ''))
    if (!filer || !wrong || !spell) return refusal('benefits.no-such-report', 404)
    await holdWorker(tx, filer, spell.person_id)
    if (await isCorrected(tx, wrong.id)) return refusal('benefits.corrected-already', 409)
    const content = await carryOut({ tx, now, spell }, wrong, input.content)
    if (isRefusal(content)) return content
    const report = await keep({ tx, now, spell }, filer, wrong, { content, reason: input.reason })
    await tellWorker(tx, now, spell.person_id, notices.corrected(spell, wrong.kind))
    return filedWith(wrong.kind, { report, spell: spell.id, before: false }, { ...content, corrects: wrong.id }, now)
  },
})

async function keep(
  { tx, now, spell }: Change,
  { organisation, by, agent }: Filer,
  { id, kind }: Row<'report'>,
  { content, reason }: { readonly content: unknown; readonly reason: string },
): Promise<string> {
  const about = { kind, organisation, person: spell.person_id, spell: spell.id }
  return await keepReport(tx, { ...about, content, by, agent, at: now, corrects: { report: id, reason } })
}

type Change = { readonly tx: Tx; readonly now: Date; readonly spell: Row<'spell'> }

async function carryOut(
  change: Change,
  wrong: Row<'report'>,
  given: Readonly<Record<string, unknown>>,
): Promise<Corrected | Refusal> {
  const content = readContent(wrong, given)
  if (isRefusal(content)) return content
  if ('to' in content) return await changeLoss(change, content)
  if ('month' in content) return await changePay(change, content)
  if ('days' in content) return await changeDays(change, content)
  return await changeCertificate(change, content)
}

async function changeLoss({ tx, now, spell }: Change, loss: Loss): Promise<Loss | Refusal> {
  if (loss.to < spell.from_day) return refusal('benefits.before-begin', 422, { fields: { to: 'before-from' } })
  if (loss.to > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { to: 'to-come' } })
  await endSpell(tx, spell.id, loss.to, loss.separationKind, now)
  return loss
}

async function changePay({ tx, now, spell }: Change, pay: Pay): Promise<Pay | Refusal> {
  const month = toDay(`${pay.month}-01`)
  const wrong = wrongMonth(spell, month, pay.days, now)
  if (wrong) return wrong
  await keepMonth(tx, spell, month, pay)
  return pay
}

// They are a spell of their own: it is as long as they are, in the month that was reported.
async function changeDays({ tx, now, spell }: Change, worked: DaysWorked): Promise<DaysWorked | Refusal> {
  const [from, to] = [worked.days[0], worked.days.at(-1)]
  const month = monthOfDay(toDay(spell.from_day))
  if (!from || !to || monthOfDay(from) !== month)
    return refusal('platform.does-not-fit', 422, { fields: { days: 'same-month' } })
  if (to > dayOf(now)) return refusal('benefits.day-to-come', 422, { fields: { days: 'to-come' } })
  await moveSpell(tx, spell.id, from, to)
  await keepMonth(tx, spell, month, { days: worked.days.length, pay: worked.pay })
  return worked
}

async function changeCertificate({ tx, now, spell }: Change, one: CertificateFor): Promise<CertificateFor | Refusal> {
  const wrong = wrongCertificate(spell, one.content)
  if (wrong) return wrong
  const before = await certificateOf(tx, spell.id)
  await keepCertificate(tx, spell, one.content, now, before ? toDay(before.due_on) : certificateDueOn(dayOf(now)))
  return one
}
