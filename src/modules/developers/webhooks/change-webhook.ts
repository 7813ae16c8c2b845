import { z } from 'zod'
import { refusal } from '../../../kernel/refusal.ts'
import { type Operation, command } from '../../../platform/operation/command.ts'
import { tables } from '../tables.ts'
import { keepsWebhooks } from './add-webhook.ts'
import { findWebhook } from './store.ts'
import { newSecret, sealSecret } from './webhook-secret.ts'

const One = z.object({ webhook: z.uuid() })
const day = 86_400_000

/** Stops telling an address for a while, goes on, or forgets the address. */
export const changeWebhook: Operation<{ webhook: string; act: 'pause' | 'resume' | 'remove' }, { webhook: string }> =
  command('developers.change-webhook', {
    input: One.extend({ act: z.enum(['pause', 'resume', 'remove']) }),
    allow: ({ actor }) => keepsWebhooks(actor),
    run: async ({ input, tx, now }) => {
      const set = {
        pause: { paused_at: now, paused_because: 'asked' },
        resume: { paused_at: null, paused_because: null },
        remove: { removed_at: now },
      } as const
      const done = await tables(tx)
        .updateTable('developers.webhook')
        .set(set[input.act])
        .where('id', '=', input.webhook)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
      return done.numUpdatedRows === 1n
        ? { value: { webhook: input.webhook }, subject: input.webhook }
        : refusal('developers.no-such-webhook', 404)
    },
  })

/** Gives an address a new secret. For a day messages are signed with the former one as well. */
export const rotateWebhookSecret: Operation<{ webhook: string }, { secret: string }> = command(
  'developers.rotate-webhook-secret',
  {
    secret: true,
    input: One,
    allow: ({ actor }) => keepsWebhooks(actor),
    run: async ({ input, tx, now, call }) => {
      const webhook = await findWebhook(tx, input.webhook)
      if (!webhook) return refusal('developers.no-such-webhook', 404)
      const secret = newSecret()
      await tables(tx)
        .updateTable('developers.webhook')
        .set({
          secret: sealSecret(call.node, webhook.id, secret),
          former_secret: webhook.secret,
          former_until: new Date(now.getTime() + day),
        })
        .where('id', '=', webhook.id)
        .execute()
      return { value: { secret }, subject: webhook.id }
    },
  },
)
