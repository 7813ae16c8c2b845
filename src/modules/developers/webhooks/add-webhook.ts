import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { topicsFor } from './topics.ts'
import { newSecret, sealSecret } from './webhook-secret.ts'

const mostWebhooks = 10
const many = z.union([z.string().transform((one) => [one]), z.array(z.string())])

// An address that may be told: https, a host, nothing secret in it; on this machine itself only where a developer tries it out.
function isWebhookUrl(text: string): boolean {
  const url = URL.parse(text)
  if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname))
}

/** Whether somebody looks after the webhooks of the organisation they act for: its administrators, and keys made for it. */
export function keepsWebhooks(actor: Actor): boolean {
  if (actor.kind !== 'person' || actor.acting.role === 'person') return false
  return actor.acting.administrator || actor.program !== undefined // the edge has asked for the scope
}

/** Adds an address that is told what happens to the organisation. Its secret is shown once. */
export const addWebhook: Operation<{ url: string; topics: string[] }, { webhook: string; secret: string }> = command(
  'developers.add-webhook',
  {
    secret: true,
    input: z.object({
      url: z.string().trim().max(500).refine(isWebhookUrl),
      topics: many.refine((topics) => topics.length > 0),
    }),
    allow: ({ actor }) => keepsWebhooks(actor),
    run: async ({ actor, input, tx, now, call }) => {
      if (actor.kind !== 'person' || actor.acting.role === 'person') return refusal('platform.not-yours', 403)
      const { organisation, role } = actor.acting
      const known: readonly string[] = topicsFor(role)
      if (!input.topics.every((topic) => known.includes(topic)))
        return refusal('platform.does-not-fit', 422, { fields: { topics: known.join(', ') } })
      const { length } = await tables(tx)
        .selectFrom('developers.webhook')
        .select('id')
        .where('organisation_id', '=', organisation)
        .where('removed_at', 'is', null)
        .execute()
      if (length >= mostWebhooks) return refusal('developers.too-many-webhooks', 409, { facts: { most: mostWebhooks } })
      const [id, secret] = [newId<'Webhook'>(), newSecret()]
      await tables(tx)
        .insertInto('developers.webhook')
        .values({
          id,
          organisation_id: organisation,
          url: input.url,
          topics: [...new Set(input.topics)],
          secret: sealSecret(call.node, id, secret),
          former_secret: null,
          former_until: null,
          created_by: actor.person,
          created_at: now,
          paused_at: null,
          paused_because: null,
          removed_at: null,
        })
        .execute()
      return { value: { webhook: id, secret }, subject: id }
    },
  },
)
