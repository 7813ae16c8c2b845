import { z } from 'zod'
import { dayOf } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { isRefusal, type Refusal, refusal } from '../../kernel/refusal.ts'
import { newId } from '../../platform/new-id.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Context, type Operation, command } from '../../platform/operation/command.ts'
import { present, walletBadges } from '../badges/index.ts'
import { giveConsent } from '../consent/index.ts'
import { type Vacancy, isOpen, vacancy as readVacancy } from '../jobs/index.ts'
import { notify } from '../notifications/index.ts'
import { questionsFor } from './answer-needs.ts'
import { type Application, codeOf } from './application.ts'
import { daysOf } from './clocks.ts'
import { type Composed, compose } from './compose.ts'
import { type Choices, ChoicesShape } from './contract.ts'
import { applicationSubmitted } from './events.ts'
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
  run: async (context) => {
    const { input, tx, now } = context
    const vacancy = mayTake(await readVacancy(tx, input.vacancy), now)
    if (isRefusal(vacancy)) return vacancy
    const sent = await composed(context, vacancy)
    if (Object.keys(sent.errors).length > 0) return refusal('applications.incomplete', 422, { fields: sent.errors })
    const application = await drawUp(context, vacancy, sent)
    const { id, person, organisation, code } = application
    const proof =
      sent.badges.length === 0 ? undefined : { person, badges: sent.badges, audience: organisation, challenge: id }
    const shown = proof && (await present(tx, context.call, proof))
    if (!(await store.add(tx, application, shown?.presentation))) return await sentBefore(context, vacancy)
    await notify(tx, now, notices.arrived(application))
    return {
      value: { application: id, code },
      subject: id,
      facts: [applicationSubmitted({ application: id, vacancy: vacancy.id, organisation, person })],
      receipt: {
        title: `지원: ${application.about.employer} · ${application.about.title}`,
        content: receiptContent(application),
      },
    }
  },
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

async function composed({ actor, input, tx, now }: Context<Submission>, { needs, title }: Vacancy): Promise<Composed> {
  const today = dayOf(now)
  const badges = await walletBadges(tx, personOf(actor) ?? '', now)
  return compose(questionsFor(needs, { badges, title, today }), input.answers, today)
}

async function drawUp(
  { actor, tx, now }: Context<Submission>,
  v: Ours,
  { content, met, unmet }: Composed,
): Promise<Application> {
  const person = personOf(actor)
  if (person === undefined) throw new Error('only a person applies')
  const days = daysOf(dayOf(now))
  const scope = content.answers.filter((a) => a.by !== 'none').map((a) => a.label)
  const consent = await giveConsent(tx, now, {
    person,
    purpose: 'application',
    scope,
    source: 'wallet',
    recipient: v.organisation,
    endsOn: days.eraseOn,
  })
  const about = { title: v.title, titleEn: v.titleEn, employer: v.employerName, employerEn: v.employerNameEn }
  const who = { vacancy: v.id, organisation: v.organisation, person, code: codeOf(v.id, person) }
  return { id: newId<'Application'>(), ...who, about, content, met, unmet, consent, ...days, submittedAt: now }
}

async function sentBefore({ actor, tx }: Context<Submission>, { id }: Vacancy): Promise<Refusal> {
  const first = await store.liveOf(tx, personOf(actor) ?? '', id)
  return refusal('applications.sent-before', 409, { facts: { application: first?.id ?? '' } })
}
