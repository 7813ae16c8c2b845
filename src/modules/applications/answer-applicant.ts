import { z } from 'zod'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Fact } from '../../kernel/fact.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import { type Context, type Done, type Operation, command } from '../../platform/operation/command.ts'
import { notify } from '../notifications/index.ts'
import { type Act, type Application, stateOf, step } from './application.ts'
import { type DeclineReason, type EmployerAnswer, declineReasons } from './contract.ts'
import { applicantDeclined, applicantInvited } from './events.ts'
import { notices } from './notices.ts'
import * as store from './store.ts'

/** Which application. */
export type One = { application: string }
/** Where it stands after the step. */
export type Answered = { application: string; state: string }

const One: z.ZodType<One> = z.object({ application: z.uuid() })
const noSuch = refusal('applications.no-such-application', 404)

/** Whether the actor acts for the employer that got it. */
async function mayAnswer({ actor, input, tx }: Context<One>): Promise<boolean | Refusal> {
  const organisation = organisationOf(actor, 'employer')
  if (organisation === undefined) return false
  return (await store.find(tx, input.application))?.organisation === organisation || noSuch
}

async function answered(
  { input, tx, now }: Context<One>,
  act: Act,
  answer: EmployerAnswer | undefined,
  after: (a: Application) => { fact?: Fact; notice?: keyof typeof notices },
): Promise<Refusal | Done<Answered>> {
  const before = await store.lock(tx, input.application)
  if (!before) return noSuch
  const taken = step(before, act, 'employer', now)
  if (isRefusal(taken)) return taken
  const application = { ...taken.application, ...(answer && { answer }) }
  await store.save(tx, { ...taken, application })
  const { fact, notice } = after(application)
  if (notice) await notify(tx, now, notices[notice](application))
  const value = { application: application.id, state: stateOf(application) }
  return { value, subject: application.id, ...(fact && { facts: [fact] }) }
}

const aboutOf = ({
  id,
  vacancy,
  organisation,
  person,
}: Application): { application: string; vacancy: string; organisation: string; person: string } => ({
  application: id,
  vacancy,
  organisation,
  person,
})

/** Puts an application aside for later; the applicant still sees that it was read and when the answer is due. */
export const holdApplication: Operation<One, Answered> = command('applications.hold', {
  input: One,
  right: 'answers',
  allow: mayAnswer,
  run: (context) => answered(context, 'hold', undefined, () => ({})),
})

/** Takes it back among the new ones: undoes a hold. */
export const releaseApplication: Operation<One, Answered> = command('applications.release', {
  input: One,
  right: 'answers',
  allow: mayAnswer,
  run: (context) => answered(context, 'release', undefined, () => ({})),
})

/** An invitation: what the employer says, and the times it proposes, in its own words. */
export type Invitation = One & { message: string; times: string }

/** Invites the applicant to an interview. Name and contact stay hidden until the applicant shows them. */
export const inviteApplicant: Operation<Invitation, Answered> = command('applications.invite', {
  input: z.object({
    application: z.uuid(),
    message: z.string().trim().min(1, 'needed').max(1000, 'too-long'),
    times: z.string().trim().max(500, 'too-long'),
  }),
  right: 'answers',
  allow: mayAnswer,
  run: (context) => {
    const { message, times } = context.input
    const tell = (a: Application): { fact: Fact; notice: 'invited' } => ({
      fact: applicantInvited(aboutOf(a)),
      notice: 'invited',
    })
    return answered(context, 'invite', { kind: 'invited', message, times }, tell)
  },
})

/** A "no" with its reason: one of the list, and words; 'other' needs words. */
export type Declination = One & { reason: DeclineReason; words: string }

/** Declines with a reason (채용절차법 제10조: the result is told to the applicant). */
export const declineApplicant: Operation<Declination, Answered> = command('applications.decline', {
  input: z
    .object({
      application: z.uuid(),
      reason: z.enum(declineReasons, 'choose'),
      words: z.string().trim().max(1000, 'too-long'),
    })
    .refine((d) => d.reason !== 'other' || d.words !== '', { path: ['words'], message: 'needed' }),
  right: 'answers',
  allow: mayAnswer,
  run: (context) => {
    const { reason, words } = context.input
    const tell = (a: Application): { fact: Fact; notice: 'declined' } => ({
      fact: applicantDeclined(aboutOf(a)),
      notice: 'declined',
    })
    return answered(context, 'decline', { kind: 'declined', reason, words }, tell)
  },
})
