import { z } from 'zod'
import { refusal } from '../../kernel/refusal.ts'
import { organisationOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { findUpload } from '../../platform/uploads/store.ts'
import { type OrganisationCard, organisationCard, organisationCards } from '../identity/index.ts'
import { lockVerification, waitingPapers } from './store.ts'
import type { VerificationRow } from './tables.ts'
import { type VerificationState, stateOf } from './verification.ts'

/** How far a company's verification is. */
export type MyVerification = {
  readonly company: OrganisationCard
  readonly state: VerificationState
  readonly row: VerificationRow | undefined
  readonly paper: string | undefined
}

/** The verification of the company one acts for. */
export const myVerification: Operation<Record<never, never>, MyVerification> = query('enterprises.my-verification', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'employer') !== undefined,
  run: async ({ actor, tx }) => {
    const organisation = organisationOf(actor, 'employer') ?? ''
    const company = await organisationCard(tx, organisation)
    if (!company) return refusal('platform.not-found', 404)
    const row = await lockVerification(tx, organisation)
    const paper = row?.paper_id ? (await findUpload(tx, row.paper_id))?.name : undefined
    const stated = stateOf(row)
    return { value: { company, row, paper, state: company.verified && !row ? 'confirmed' : stated } }
  },
})

/** A paper that waits, with its company. */
export type Waiting = { readonly row: VerificationRow; readonly company: OrganisationCard | undefined }

/** Papers that wait for the operator. */
export const papersToRead: Operation<Record<never, never>, readonly Waiting[]> = query('enterprises.papers-to-read', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'operator',
  run: async ({ tx }) => {
    const rows = await waitingPapers(tx)
    const companies = await organisationCards(
      tx,
      rows.map((row) => row.organisation_id),
    )
    return { value: rows.map((row) => ({ row, company: companies.get(row.organisation_id) })) }
  },
})
