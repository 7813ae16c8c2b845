import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import { organisationOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { setStatus } from '../../issuers/status-lists.ts'
import { tables } from '../../tables.ts'
import { CredentialId } from './register-credential.ts'

/** A change of state as the VC API asks for it (section 3.2.2). */
export type StatusWish = {
  readonly credentialId: string
  readonly credentialStatus: { readonly type?: string | undefined; readonly statusPurpose: 'revocation' | 'suspension' }
  readonly status: boolean
}

/** Checks a change of state. */
export const StatusWish: z.ZodType<StatusWish> = z.object({
  credentialId: CredentialId,
  credentialStatus: z.looseObject({
    type: z.enum(['BitstringStatusListEntry', 'BitstringStatusList']).optional(),
    statusPurpose: z.enum(['revocation', 'suspension']),
  }),
  status: z.boolean(),
})

const columns = { revocation: 'revoked_at', suspension: 'suspended_at' } as const

/** Revokes, suspends or restores a credential that the agency issued over the VC API. Revoked is for good; the same again changes nothing. */
export const changeCredentialStatus: Operation<StatusWish, StatusWish> = command('badges.credential-status', {
  stepUp: 'staff',
  input: StatusWish,
  allow: ({ actor }) => organisationOf(actor, 'issuer') !== undefined,
  run: async ({ actor, input, tx, now }) => {
    const { statusPurpose: purpose } = input.credentialStatus
    const own = tables(tx)
      .selectFrom('badges.credential')
      .selectAll()
      .where('organisation_id', '=', organisationOf(actor, 'issuer') ?? null)
      .where('credential_id', '=', input.credentialId)
    const row = await own.forUpdate().executeTakeFirst()
    if (!row) return refusal('badges.no-such-credential', 404)
    const done = { value: input, subject: input.credentialId.slice(0, 200) }
    if ((row[columns[purpose]] !== null) === input.status) return done
    if (purpose === 'revocation' && !input.status) return refusal('badges.revoked-for-good', 409)
    await tables(tx)
      .updateTable('badges.credential')
      .set({ [columns[purpose]]: input.status ? now : null })
      .where('organisation_id', '=', row.organisation_id)
      .where('credential_id', '=', row.credential_id)
      .execute()
    const place = { number: row.list_number, index: row.list_index }
    await setStatus(tx, row.organisation_id, purpose, place, input.status)
    return done
  },
})
