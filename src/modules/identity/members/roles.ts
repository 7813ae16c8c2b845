import type { OrganisationRole, Right } from '../../../platform/operation/actor.ts'

/** What a member of an organisation may be. `recruiter` does its daily work; what that is called in each kind stands in kind-texts.ts. */
export const memberRoles = ['administrator', 'recruiter', 'viewer'] as const
/** One of them. */
export type MemberRole = (typeof memberRoles)[number]

/** What limits somebody: `only` names what they may do, absent is whatever members do; members and rights are for administrators. */
type Limit = { readonly only?: readonly Right[] }

const whole: Limit = {}
const looks: Limit = { only: [] }

/** What each may do, by kind of organisation. Who only looks changes nothing in its name (`permit`). */
export const roleRights: Readonly<Record<OrganisationRole, Readonly<Record<MemberRole, Limit>>>> = {
  employer: { administrator: whole, recruiter: whole, viewer: { only: ['vacancies-view', 'applicants'] } },
  issuer: { administrator: whole, recruiter: whole, viewer: looks },
  operator: { administrator: whole, recruiter: whole, viewer: looks },
}

/** How a role lies in the table: the administrator's mark, and what remains without it. */
export function columnsOf(role: MemberRole): { administrator: boolean; role: 'recruiter' | 'viewer' } {
  return { administrator: role === 'administrator', role: role === 'viewer' ? 'viewer' : 'recruiter' }
}

/** The role that a row means. */
export function roleOf(row: { administrator: boolean; role: 'recruiter' | 'viewer' }): MemberRole {
  return row.administrator ? 'administrator' : row.role
}
