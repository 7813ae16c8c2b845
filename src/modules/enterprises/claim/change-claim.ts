import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { enqueue } from '../../../platform/jobs/runner.ts'
import { type Actor, organisationIn, personOf } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { claimUpload } from '../../../platform/uploads/store.ts'
import { type OrganisationCard, organisationCards } from '../../identity/index.ts'
import type { ClaimRow } from '../tables.ts'
import { tellOfClaim, tellOperators } from './claim-jobs.ts'
import { claimState, isOpen } from './claim.ts'
import * as store from './store.ts'

/** The kind under which a claimant's paper is uploaded. */
export const claimPaper = 'claim-paper'

type One = { claim: string }
const One: z.ZodType<One> = z.object({ claim: z.uuid() })
const none = refusal('enterprises.no-such-claim', 404)

/** Sends the paper that a person will read, or another one in its place while nothing is decided. */
export const sendClaimPaper: Operation<One & { upload: string }, One> = command('enterprises.send-claim-paper', {
  input: z.object({ claim: z.uuid(), upload: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && !actor.program,
  run: async ({ actor, input, tx, now }) => {
    const row = await store.lockClaim(tx, input.claim)
    if (!row || row.claimant_id !== personOf(actor) || !isOpen(claimState(row, now))) return none
    const file = await claimUpload(tx, input.upload, claimPaper, `enterprises.claim:${row.id}`)
    if (!file) return refusal('platform.not-found', 404)
    await store.changeClaim(tx, row.id, { paper_id: file.id })
    await enqueue(tx, tellOperators, { claim: row.id })
    const receipt = {
      title: '관리자 되찾기 서류 제출',
      content: { claim: row.id, file: file.content_id, name: file.name },
    }
    return { value: { claim: row.id }, subject: row.id, receipt }
  },
})

/** Takes one's own claim back. */
export const withdrawClaim: Operation<One, One> = command('enterprises.withdraw-claim', {
  input: One,
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx, now }) => {
    const row = await store.lockClaim(tx, input.claim)
    if (!row || row.claimant_id !== personOf(actor) || !isOpen(claimState(row, now))) return none
    await store.changeClaim(tx, row.id, { withdrawn_at: now })
    return { value: input, subject: row.id }
  },
})

/** Stops a claim to one's own company: an administrator is still there. It ends at once. */
export const objectToClaim: Operation<One, One> = command('enterprises.object-to-claim', {
  input: One,
  allow: ({ actor }) => administers(actor),
  run: async ({ actor, input, tx, now }) => {
    const row = await store.lockClaim(tx, input.claim)
    if (actor.kind !== 'person' || !row || row.organisation_id !== organisationIn(actor)) return none
    if (!isOpen(claimState(row, now))) return none
    await store.changeClaim(tx, row.id, { objected_at: now, objected_by_name: actor.name })
    await enqueue(tx, tellOfClaim, { claim: row.id, what: 'objected' })
    return { value: input, subject: row.id }
  },
})

function administers(actor: Actor): boolean {
  return actor.kind === 'person' && actor.acting.role === 'employer' && actor.acting.administrator
}

/** A claim with its company. */
export type Claim = { readonly row: ClaimRow; readonly company: OrganisationCard | undefined }
/** One's own claims, and those to the company that one administers. */
export type Claims = { readonly mine: readonly Claim[]; readonly toUs: readonly Claim[] }

/** Both, for the page of claims. Only administrators see who asks for their company. */
export const myClaims: Operation<Record<never, never>, Claims> = query('enterprises.my-claims', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, tx }) => {
    const mine = await store.claimsBy(tx, 'claimant_id', personOf(actor) ?? '')
    const organisation = administers(actor) ? organisationIn(actor) : undefined
    const toUs = organisation === undefined ? [] : await store.claimsBy(tx, 'organisation_id', organisation)
    const ids = [...mine, ...toUs].map((row) => row.organisation_id)
    const companies = await organisationCards(tx, ids)
    const withCompany = (row: ClaimRow): Claim => ({ row, company: companies.get(row.organisation_id) })
    return { value: { mine: mine.map(withCompany), toUs: toUs.map(withCompany) } }
  },
})
