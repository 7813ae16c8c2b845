import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** Somebody signed in for the first time: from now on there is a person for their linking id. */
export const personCame: FactKind<{ person: string }> = defineFact(
  'identity.person-came',
  z.object({ person: z.uuid() }),
  ({ person }) => person,
)

const changes = [
  'passkey-added',
  'passkey-removed',
  'passkey-copied',
  'codes-made',
  'code-used',
  'recovery-begun',
  'recovery-approved',
  'recovery-cancelled',
  'recovery-done',
  'recovery-undone',
] as const

/** What may happen to the ways in which a person signs in. */
export type SecurityChange = (typeof changes)[number]

/** `recovery` and `ripeAt`: which recovery is meant, and when it may be finished. `organisations`: who is asked to approve it. */
export type SecurityChanged = {
  person: string
  what: SecurityChange
  recovery?: string | undefined
  ripeAt?: string | undefined
  organisations?: string[] | undefined
}

/** Something changed about how a person signs in, and they are told on every channel. */
export const securityChanged: FactKind<SecurityChanged> = defineFact(
  'identity.security-changed',
  z.object({
    person: z.uuid(),
    what: z.enum(changes),
    recovery: z.uuid().optional(),
    ripeAt: z.iso.datetime().optional(),
    organisations: z.array(z.uuid()).optional(),
  }),
  ({ person }) => person,
)

const helpChanges = ['helper-accepted', 'officer-accepted', 'help-confirmed', 'help-ended', 'helping-started'] as const

/** What may happen between a person and a helper. */
export type HelpChange = (typeof helpChanges)[number]

/** Something happened between a person and a helper, and `to` is told. */
export const helpChanged: FactKind<{ to: string; what: HelpChange }> = defineFact(
  'identity.help-changed',
  z.object({ to: z.uuid(), what: z.enum(helpChanges) }),
  ({ to }) => to,
)

const memberChanges = [
  'joined',
  'role-changed',
  'removed',
  'left',
  'handover-offered',
  'handover-declined',
  'handover-done',
  'closed',
] as const

/** What may happen to a member of an organisation. */
export type MemberChange = (typeof memberChanges)[number]

/** Something changed about who belongs to an organisation; the person is told, and the organisation where it matters to all. */
export const membersChanged: FactKind<{ organisation: string; person: string; what: MemberChange }> = defineFact(
  'identity.members-changed',
  z.object({ organisation: z.uuid(), person: z.uuid(), what: z.enum(memberChanges) }),
  ({ organisation }) => organisation,
)

/** Somebody was invited: the letter of this id is to be sent. */
export const memberInvited: FactKind<{ invitation: string; letter: string }> = defineFact(
  'identity.member-invited',
  z.object({ invitation: z.uuid(), letter: z.uuid() }),
  ({ invitation }) => invitation,
)

/** Something happened to a mandate: the other side is told. */
export const mandateChanged: FactKind<{ to: string; other: string; what: 'offered' | 'accepted' | 'ended' }> =
  defineFact(
    'identity.mandate-changed',
    z.object({ to: z.uuid(), other: z.uuid(), what: z.enum(['offered', 'accepted', 'ended']) }),
    ({ to }) => to,
  )

/** A company was closed: what runs in its name ends. */
export const organisationClosed: FactKind<{ organisation: string }> = defineFact(
  'identity.organisation-closed',
  z.object({ organisation: z.uuid() }),
  ({ organisation }) => organisation,
)
