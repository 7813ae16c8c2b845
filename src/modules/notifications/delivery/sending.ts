import { sql } from 'kysely'
import { z } from 'zod'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { Channel } from '../channels.ts'
import type { Kind } from '../kinds.ts'

/** How one kind of message went by one channel. */
export type Flow = {
  readonly kind: Kind
  readonly channel: Channel
  readonly waiting: number
  readonly sent: number
  readonly givenUp: number
  readonly tries: number
  readonly slowestSeconds: number
}

/** A delivery in trouble: what happened, never to whom or about what. */
export type Trouble = {
  readonly at: Date
  readonly kind: Kind
  readonly channel: Channel
  readonly carrier: string | null
  readonly attempts: number
  readonly givenUp: boolean
  readonly why: string
}

/** The last day of sending. */
export type Sending = { readonly flows: readonly Flow[]; readonly troubles: readonly Trouble[] }

/** How sending went in the last 24 hours, for the operator: numbers and causes, without person, address or content. */
export const sending: Operation<Record<never, never>, Sending> = query('notifications.sending', {
  input: z.object({}),
  allow: ({ actor }) => organisationOf(actor, 'operator') !== undefined,
  run: async ({ tx, now }) => {
    const since = new Date(now.getTime() - 86_400_000)
    const flows = await sql<Flow>`select kind, channel, waiting::int, sent::int, given_up::int as "givenUp", tries::int,
      slowest_seconds as "slowestSeconds" from notifications.sending(${since})`.execute(tx)
    const troubles = await sql<Trouble>`select at, kind, channel, carrier, attempts, given_up as "givenUp", why
      from notifications.troubles(${since})`.execute(tx)
    return { value: { flows: flows.rows, troubles: troubles.rows } }
  },
})
