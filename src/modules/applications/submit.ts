import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { isRefusal, type Refusal, refusal } from '../../kernel/refusal.ts'
import type { Part } from '../../platform/database/parts.ts'
import { newId } from '../../platform/new-id.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../platform/operation/command.ts'
import { type OpenWallet, openWallet, present } from '../badges/index.ts'
import { newConsent } from '../consent/index.ts'
import { type Vacancy, isOpen, vacancy as readVacancy } from '../jobs/index.ts'
import { noticePart } from '../notifications/index.ts'
import { questionsFor } from './answer-needs.ts'
import { type Application, codeOf } from './application.ts'
import { daysOf } from './clocks.ts'
import { type Composed, compose } from './compose.ts'
import { type Choices, ChoicesShape } from './contract.ts'
import { applicationSubmitted } from './events.ts'
import { knownStart } from './last-start.ts'
import { notices } from './notices.ts'
import { receiptContent } from './receipt-content.ts'
import * as store from './store.ts'

/** What is sent: the vacancy and how each need is answered. */
export type Submission = { vacancy: string; answers: Choices }
/** What comes back. */
export type Submitted = { application: Id<'Application'>; code: string }

/**
 * Sends an application, exactly once for a person and a vacancy. What the employer gets is composed here from the person's
 * badges and choices, as the preview did; the badges are presented to this employer for this application only.
 */
export const submitApplication: Operation<Submission, Submitted> = command('applications.submit', {
  input: z.object({ vacancy: z.uuid(), answers: ChoicesShape }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  read: async ({ actor, input, tx, now }) =>
    await Promise.all([readVacancy(tx, input.vacancy), openWallet(tx, personOf(actor) ?? '', now)]),
  run: async (context, [found, wallet]) => {
    const { call, now } = context
    const vacancy = mayTake(found, now)
    if (isRefusal(vacancy)) return vacancy
    const sent = await composed(context, vacancy, wallet)
    if (Object.keys(sent.errors).length > 0) return refusal('applications.incomplete', 422, { fields: sent.errors })
    const { application, consent } = drawUp(context, vacancy, sent)
    const { id, person, organisation, code } = application
    const showing = { badges: sent.badges, audience: organisation, challenge: id }
    const shown = sent.badges.length === 0 ? undefined : await present(call, wallet, showing)
    return {
      value: { application: id, code },
      parts: [
        consent,
        ...store.addition(application, shown?.presentation),
        noticePart(now, notices.arrived(application)),
      ],
      subject: id,
      facts: [applicationSubmitted({ application: id, vacancy: vacancy.id, organisation, person })],
      receipt: {
        title: `지원: ${application.about.employer} · ${application.about.title}`,
        content: receiptContent(application),
      },
    }
  },
  taken: { [store.oneLive]: sentBefore },
})

type Ours = Vacancy & { readonly organisation: Id<'Organisation'> }

/** The vacancy when it takes applications here; else why not. */
export function mayTake(vacancy: Vacancy | undefined, now: Date): Ours | Refusal {
  if (!vacancy) return refusal('jobs.no-such-vacancy', 404)
  const { organisation } = vacancy
  if (organisation === undefined)
    return refusal('applications.apply-elsewhere', 409, { facts: { employer: vacancy.employerName } })
  if (!isOpen(vacancy, dayOf(now)))
    return refusal('applications.vacancy-not-open', 409, { facts: { title: vacancy.title } })
  return { ...vacancy, organisation }
}

async function composed(
  { actor, input, tx, now }: Context<Submission>,
  { needs, title }: Vacancy,
  { badges }: OpenWallet,
): Promise<Composed> {
  const today = dayOf(now)
  const asks = needs.some(({ id, kind }) => kind === 'start-date' && input.answers[id]?.day === undefined)
  const startOn = asks ? await knownStart(tx, personOf(actor) ?? '', today) : undefined
  return compose(questionsFor(needs, { badges, startOn, title, today }), input.answers, today)
}

function drawUp(
  { actor, now }: Context<Submission>,
  v: Ours,
  { content, met, unmet }: Composed,
): { application: Application; consent: Part } {
  const person = personOf(actor)
  if (person === undefined) throw new Error('only a person applies')
  const days = daysOf(dayOf(now))
  const { id: consent, part } = newConsent(now, {
    person,
    purpose: 'application',
    scope: content.answers.filter((a) => a.by !== 'none').map((a) => a.label),
    source: 'wallet',
    recipient: v.organisation,
    endsOn: days.eraseOn,
  })
  const about = { title: v.title, titleEn: v.titleEn, employer: v.employerName, employerEn: v.employerNameEn }
  const who = { vacancy: v.id, organisation: v.organisation, person, code: codeOf(v.id, person) }
  const id = newId<'Application'>()
  return { application: { id, ...who, about, content, met, unmet, consent, ...days, submittedAt: now }, consent: part }
}

async function sentBefore({ actor, input, tx }: Context<Submission>): Promise<Refusal> {
  const first = await store.liveOf(tx, personOf(actor) ?? '', input.vacancy)
  return refusal('applications.sent-before', 409, { facts: { application: first?.id ?? '' } })
}
