import { createHash } from 'node:crypto'
import type { Day } from '../../kernel/day.ts'
import type { Id } from '../../kernel/id.ts'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Content, EmployerAnswer } from './contract.ts'

/** An application. Where it stands is derived from its timestamps; `content` is gone after withdrawal or erasure. */
export type Application = {
  readonly id: Id<'Application'>
  readonly vacancy: Id<'Vacancy'>
  readonly organisation: Id<'Organisation'>
  readonly person: Id<'Person'>
  /** What the employer calls the applicant instead of a name. */
  readonly code: string
  readonly about: VacancyAsSent
  readonly content?: Content
  /** Required needs that were met, and that were not, when it was sent. */
  readonly met: number
  readonly unmet: number
  readonly consent: Id<'Consent'>
  readonly answerDue: Day
  /** The answer day moved because the service stood still: from when, and because of which incident. */
  readonly moved?: { readonly from: Day; readonly incident: string }
  readonly eraseOn: Day
  readonly submittedAt: Date
  readonly seenAt?: Date | undefined
  readonly heldAt?: Date | undefined
  readonly invitedAt?: Date | undefined
  readonly revealedAt?: Date | undefined
  readonly declinedAt?: Date | undefined
  readonly closedAt?: Date | undefined
  readonly withdrawnAt?: Date | undefined
  readonly erasedAt?: Date | undefined
  /** Its person was erased from the service. */
  readonly personErased?: true
  readonly answer?: EmployerAnswer
  readonly contact?: Contact
}

/** The vacancy as it was named when the application was sent. */
export type VacancyAsSent = {
  readonly title: string
  readonly titleEn?: string | undefined
  readonly employer: string
  readonly employerEn?: string | undefined
}

/** What an invited applicant chose to show. */
export type Contact = { readonly name: string; readonly email?: string | undefined }

/** Where an application stands. 'closed': answered because the vacancy ended. */
export type State = 'submitted' | 'seen' | 'held' | 'invited' | 'declined' | 'closed' | 'withdrawn'

/** What may happen to an application. */
export type Act = 'see' | 'hold' | 'release' | 'invite' | 'reveal' | 'decline' | 'close' | 'withdraw'

/** What may happen in which state, and what comes of it. A release goes back to what it was: read. */
export const transitions: Readonly<Record<State, Partial<Readonly<Record<Act, State>>>>> = {
  submitted: {
    see: 'seen',
    hold: 'held',
    invite: 'invited',
    decline: 'declined',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  seen: { hold: 'held', invite: 'invited', decline: 'declined', close: 'closed', withdraw: 'withdrawn' },
  held: { release: 'seen', invite: 'invited', decline: 'declined', close: 'closed', withdraw: 'withdrawn' },
  invited: { reveal: 'invited', decline: 'declined', withdraw: 'withdrawn' },
  declined: {},
  closed: {},
  withdrawn: {},
}

type Stamps = Partial<
  Pick<Application, 'seenAt' | 'heldAt' | 'invitedAt' | 'revealedAt' | 'declinedAt' | 'closedAt' | 'withdrawnAt'>
>

const stamps: Readonly<Record<Act, (now: Date) => Stamps>> = {
  see: (now) => ({ seenAt: now }),
  hold: (now) => ({ heldAt: now }),
  release: () => ({ heldAt: undefined }),
  invite: (now) => ({ invitedAt: now }),
  reveal: (now) => ({ revealedAt: now }),
  decline: (now) => ({ declinedAt: now }),
  close: (now) => ({ closedAt: now }),
  withdraw: (now) => ({ withdrawnAt: now }),
}

/** One line of the transition log. */
export type Transition = {
  readonly act: Act | 'submit'
  readonly from: State | 'none'
  readonly to: State
  readonly at: Date
  readonly by: 'person' | 'employer' | 'system'
}

/** A step taken: the application after it and the line of the log. They are saved together. */
export type Step = { readonly application: Application; readonly transition: Transition }

/** The state now; the latest thing that ended it wins. */
export function stateOf(a: Stamps): State {
  if (a.withdrawnAt) return 'withdrawn'
  if (a.closedAt) return 'closed'
  if (a.declinedAt) return 'declined'
  if (a.invitedAt) return 'invited'
  if (a.heldAt) return 'held'
  return a.seenAt ? 'seen' : 'submitted'
}

/** Takes a step, or says why not. An employer who acts has read it. */
export function step(a: Application, act: Act, by: Transition['by'], now: Date): Step | Refusal {
  const from = stateOf(a)
  const to = transitions[from][act]
  if (to === undefined || (act === 'reveal' && a.revealedAt)) {
    return refusal(`applications.${from}-cannot-${act}`, 409, { facts: { code: a.code } })
  }
  const read = by === 'employer' && a.seenAt === undefined ? { seenAt: now } : {}
  return { application: { ...a, ...read, ...stamps[act](now) }, transition: { act, from, to, at: now, by } }
}

/** A withdrawn or erased application keeps what happened, not what was sent. */
function emptied(a: Application): Application {
  const { content: _content, contact: _contact, ...rest } = a
  return rest
}

/** Withdraws: the employer holds nothing of it any more. */
export function withdrawn(a: Application, by: Transition['by'], now: Date): Step | Refusal {
  const taken = step(a, 'withdraw', by, now)
  return isRefusal(taken) ? taken : { ...taken, application: emptied(taken.application) }
}

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ' // nothing that is read as something else

/** The code by which an employer knows an applicant for one vacancy: stable, and no way back to the person. */
export function codeOf(vacancy: string, person: string): string {
  const digest = createHash('sha256').update(`${vacancy}|${person}`).digest()
  return [...digest.subarray(0, 4)].map((byte) => letters[byte % letters.length]).join('')
}
