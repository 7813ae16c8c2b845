import type { Selectable } from 'kysely'
import { z } from 'zod'
import { toDay } from '../../kernel/day.ts'
import { toId } from '../../kernel/id.ts'
import type { Application, Contact, VacancyAsSent } from './application.ts'
import { Content, EmployerAnswer } from './contract.ts'
import type { ApplicationsTables } from './tables.ts'

/** A row as it is read. */
export type ApplicationRow = Selectable<ApplicationsTables['applications.application']>

const About: z.ZodType<VacancyAsSent> = z.object({
  title: z.string(),
  titleEn: z.string().optional(),
  employer: z.string(),
  employerEn: z.string().optional(),
})
const Contact: z.ZodType<Contact> = z.object({ name: z.string(), email: z.string().optional() })

/** A row as an application. */
export function fromRow(r: ApplicationRow): Application {
  return {
    id: toId(r.id),
    vacancy: toId(r.vacancy_id),
    organisation: toId(r.organisation_id),
    person: toId(r.person_id),
    consent: toId(r.consent_id),
    code: r.code,
    about: About.parse(r.vacancy),
    met: r.met,
    unmet: r.unmet,
    answerDue: toDay(r.answer_due),
    eraseOn: toDay(r.erase_on),
    submittedAt: r.submitted_at,
    ...movedOf(r),
    ...(r.person_erased_at !== null && { personErased: true as const }),
    ...stampsOf(r),
    ...(r.content !== null && { content: Content.parse(r.content) }),
    ...(r.answer !== null && { answer: EmployerAnswer.parse(r.answer) }),
    ...(r.contact !== null && { contact: Contact.parse(r.contact) }),
  }
}

function movedOf(r: ApplicationRow): Pick<Application, 'moved'> {
  if (r.moved_from === null || r.moved_incident === null || r.moved_to !== r.answer_due) return {}
  return { moved: { from: toDay(r.moved_from), incident: r.moved_incident } }
}

function stampsOf(r: ApplicationRow): Partial<Application> {
  return {
    seenAt: r.seen_at ?? undefined,
    heldAt: r.held_at ?? undefined,
    invitedAt: r.invited_at ?? undefined,
    revealedAt: r.revealed_at ?? undefined,
    declinedAt: r.declined_at ?? undefined,
    closedAt: r.closed_at ?? undefined,
    withdrawnAt: r.withdrawn_at ?? undefined,
    erasedAt: r.erased_at ?? undefined,
  }
}

/** What a step may change, as columns. */
export function changedColumns(a: Application): Record<string, Date | string | null> {
  return {
    seen_at: a.seenAt ?? null,
    held_at: a.heldAt ?? null,
    invited_at: a.invitedAt ?? null,
    revealed_at: a.revealedAt ?? null,
    declined_at: a.declinedAt ?? null,
    closed_at: a.closedAt ?? null,
    withdrawn_at: a.withdrawnAt ?? null,
    erase_on: a.eraseOn,
    content: a.content === undefined ? null : JSON.stringify(a.content),
    answer: a.answer === undefined ? null : JSON.stringify(a.answer),
    contact: a.contact === undefined ? null : JSON.stringify(a.contact),
  }
}
