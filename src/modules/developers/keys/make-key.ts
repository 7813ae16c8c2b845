import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { apiOf } from '../services.ts'
import { tables } from '../tables.ts'
import { lifetimes, newKey } from './api-key.ts'
import { scopesFor } from './scopes.ts'

/** What a key is for. */
export type WantedKey = { name: string; scopes: string[]; days: number }

const mostKeys = 20

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())])

/**
 * Makes a key for a program of the person, or of the organisation the person acts for (its administrators only). It is shown
 * once. The person who makes it answers for it: it ends with their membership.
 */
export const makeKey: Operation<WantedKey, { key: string; id: string }> = command('developers.make-key', {
  secret: true,
  stepUp: 'key',
  input: z.object({
    name: z.string().trim().min(1).max(60),
    scopes: many.refine((scopes) => scopes.length > 0),
    days: z.coerce.number().refine((days) => lifetimes.some((one) => one === days)),
  }),
  allow: ({ actor }) =>
    actor.kind === 'person' && !actor.program && (actor.acting.role === 'person' || actor.acting.administrator),
  run: async ({ actor, input, tx, now, call }) => {
    if (actor.kind !== 'person') return refusal('platform.sign-in-first', 401)
    const { acting, person } = actor
    const known = scopesFor(apiOf.of(call.node).routes, acting.role).map((scope) => scope.name)
    if (!input.scopes.every((scope) => known.includes(scope)))
      return refusal('platform.does-not-fit', 422, { fields: { scopes: known.join(', ') } })
    const organisation = acting.role === 'person' ? null : acting.organisation
    const { key, hash, hint } = newKey()
    const id = newId<'ApiKey'>()
    const open = await tables(tx)
      .selectFrom('developers.api_key')
      .select('id')
      .where('ended_at', 'is', null)
      .where('expires_at', '>', now)
      .where((w) => (organisation ? w('organisation_id', '=', organisation) : w('organisation_id', 'is', null)))
      .execute()
    if (open.length >= mostKeys) return refusal('developers.too-many-keys', 409, { facts: { most: mostKeys } })
    await tables(tx)
      .insertInto('developers.api_key')
      .values({
        id,
        person_id: person,
        organisation_id: organisation,
        name: input.name,
        hint,
        secret_hash: hash,
        scopes: [...new Set(input.scopes)],
        created_at: now,
        expires_at: new Date(now.getTime() + input.days * 86_400_000),
        last_used_at: null,
        ended_at: null,
      })
      .execute()
    return { value: { key, id }, subject: id }
  },
})
