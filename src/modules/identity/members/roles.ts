import type { Right } from '../../../platform/operation/actor.ts'

/** What a member of an organisation may be. */
export const memberRoles = ['administrator', 'recruiter', 'viewer'] as const
/** One of them. */
export type MemberRole = (typeof memberRoles)[number]

/** What each may do: `only` limits it, absent is whatever members do; members and rights are for administrators. */
export const roleRights: Readonly<Record<MemberRole, { readonly only?: readonly Right[] }>> = {
  administrator: {},
  recruiter: {},
  viewer: { only: ['vacancies-view', 'applicants'] },
}

/** How a role lies in the table: the administrator's mark, and what remains without it. */
export function columnsOf(role: MemberRole): { administrator: boolean; role: 'recruiter' | 'viewer' } {
  return { administrator: role === 'administrator', role: role === 'viewer' ? 'viewer' : 'recruiter' }
}

/** The role that a row means. */
export function roleOf(row: { administrator: boolean; role: 'recruiter' | 'viewer' }): MemberRole {
  return row.administrator ? 'administrator' : row.role
}
