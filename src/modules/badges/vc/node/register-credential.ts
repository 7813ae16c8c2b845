import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import { newId } from '../../../../platform/new-id.ts'
import { organisationOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { findIssuer } from '../../issuers/issuer.ts'
import { allotPlace } from '../../issuers/status-lists.ts'
import { tables } from '../../tables.ts'

/** What an agency is about to issue: the credential's id, when it has one, and a hash of what it says. */
type Wanted = { readonly id?: string | undefined; readonly digest: string }

/** A credential in the agency's register: the same for every retry of one request. */
export type Registered = {
  readonly id: string
  readonly number: number
  readonly index: number
  /** An ISO instant: the signature says it, so that a retry gives the same document. */
  readonly at: string
}

/** An id as an agency may choose it: a text that PostgreSQL can hold, too. */
export const CredentialId: z.ZodType<string> = z
  .string()
  .max(2_000)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u)

const Wanted: z.ZodType<Wanted> = z.object({ id: CredentialId.optional(), digest: z.string() })

/** Takes a credential into the agency's register and gives it its place in the status lists. An id is taken once. */
export const registerCredential: Operation<Wanted, Registered> = command('badges.register-credential', {
  stepUp: 'staff',
  input: Wanted,
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input: { id = `urn:uuid:${newId<'Credential'>()}`, digest }, tx, now }) => {
    const issuer = await findIssuer(tx, { organisation: organisationOf(actor, 'issuer') ?? '' })
    if (!issuer) return refusal('badges.not-an-issuer', 403)
    const { number, index } = await allotPlace(tx, issuer.organisation)
    const shared = { organisation_id: issuer.organisation, credential_id: id, digest, issued_at: now }
    const taken = await tables(tx)
      .insertInto('badges.credential')
      .values({ ...shared, list_number: number, list_index: index })
      .onConflict((c) => c.doNothing())
      .returning('credential_id')
      .executeTakeFirst()
    if (!taken) return refusal('badges.credential-id-taken', 409)
    return { value: { id, number, index, at: now.toISOString() }, subject: id.slice(0, 200) }
  },
})
