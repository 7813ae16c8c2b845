import { z } from 'zod'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { Channel } from '../channels.ts'
import type { Kind } from '../kinds.ts'
import { NoticeText } from '../notice.ts'
import { tables } from '../tables.ts'
import type { DeliveryRow } from './store.ts'

/** One way that something took to the person. `to` is masked. */
export type Went = {
  readonly channel: Channel
  readonly to: string
  readonly state: 'sent' | 'waiting' | 'given-up'
  readonly at: Date
  readonly tries: number
  readonly gathered: boolean
  readonly old: boolean
  readonly why?: string
}

/** Something the person was told: a message (with its title), a code, or the letter that gathers. */
export type Sent = {
  readonly id: string
  readonly what: 'notice' | 'code' | 'digest'
  readonly kind: Kind
  readonly title?: NoticeText['title']
  readonly at: Date
  readonly went: readonly Went[]
}

const shown = 50

/** When and where the person was told what: the newest messages, and by which ways each went. */
export const mySent: Operation<Record<never, never>, readonly Sent[]> = query('notifications.my-sent', {
  input: z.object({}),
  allow: ({ actor }) => personOf(actor) !== undefined,
  run: async ({ actor, tx }) => {
    const person = personOf(actor) ?? ''
    const notices = await tables(tx)
      .selectFrom('notifications.notice')
      .select(['id', 'kind', 'text', 'created_at'])
      .where('person_id', '=', person)
      .orderBy('created_at', 'desc')
      .limit(shown)
      .execute()
    const rows = await tables(tx)
      .selectFrom('notifications.delivery')
      .selectAll()
      .where('person_id', '=', person)
      .orderBy('created_at', 'desc')
      .limit(shown * 4)
      .execute()
    const told = notices.map(
      (n): Sent => ({
        id: n.id,
        what: 'notice',
        kind: n.kind,
        title: NoticeText.parse(n.text).title,
        at: n.created_at,
        went: rows.filter((row) => row.notice_id === n.id).map(wentBy),
      }),
    )
    const own = new Set(notices.map(({ id }) => id))
    const works = groupedBy(rows.filter((row) => row.kind === 'work' && !own.has(row.notice_id ?? '')))
    const others = [...rows.filter((row) => row.notice_id === null).map(alone), ...works]
    return { value: [...told, ...others].toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, shown) }
  },
})

// What came as a member of an organisation; its words are the organisation's and stand in its inbox.
function groupedBy(rows: readonly DeliveryRow[]): Sent[] {
  const byNotice = Map.groupBy(
    rows.filter((row) => row.notice_id !== null),
    (row) => row.notice_id ?? '',
  )
  return [...byNotice].map(([id, went]) => ({
    id,
    what: 'notice',
    kind: 'work',
    at: went[0]?.created_at ?? new Date(0),
    went: went.map(wentBy),
  }))
}

function alone(row: DeliveryRow): Sent {
  const what = row.verification_id === null ? 'digest' : 'code'
  return { id: row.id, what, kind: row.kind, at: row.created_at, went: [wentBy(row)] }
}

function wentBy(row: DeliveryRow): Went {
  return {
    channel: row.channel,
    to: row.shown_to ?? '',
    state: row.sent_at ? 'sent' : row.gave_up_at ? 'given-up' : 'waiting',
    at: row.sent_at ?? row.gave_up_at ?? row.next_try,
    tries: row.attempts,
    gathered: row.in_digest !== null,
    old: row.target === 'old',
    ...(row.why !== null && { why: row.why }),
  }
}
