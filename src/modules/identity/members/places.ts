import type { OrganisationRole } from '../../../platform/operation/actor.ts'

/** Where an organisation has its first page, its members and its log. */
export type Place = { readonly home: string; readonly members: string; readonly log: string }

const under = (home: string): Place => ({ home, members: `${home}/members`, log: `${home}/log` })

/** The places of each kind of organisation. */
export const places: Readonly<Record<OrganisationRole, Place>> = {
  employer: under('/company'),
  issuer: under('/issuer'),
  operator: under('/operator'),
}
