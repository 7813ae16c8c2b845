import type { Fact } from '../../kernel/fact.ts'
import type { Tx } from '../database/connect.ts'
import { type Part, carryOut, named, part } from '../database/parts.ts'
import { newId } from '../new-id.ts'
import type { Call } from '../node.ts'
import type { Subscription } from './subscription.ts'

/** The statement parts that put facts into the outbox, and one delivery for each subscriber who wants it. */
export function factRows(call: Call, facts: readonly Fact[], now: Date): Part[] {
  if (facts.length === 0) return []
  const topics = new Set(facts.map(({ topic }) => topic))
  const hearers = call.node.subscriptions.filter(({ topic }) => topics.has(topic))
  const rows = facts.map(({ topic, key, payload }) => ({
    id: newId(),
    topic,
    key,
    payload,
    subscribers: hearers.flatMap((s) => (s.topic === topic ? [s.subscriber] : [])),
  }))
  // Whoever tells a fact may not read facts, so its number is drawn first instead of returned.
  return [
    named(
      'given',
      part`select r.*, nextval('platform.fact_seq_seq') as seq
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, topic text, key text, payload jsonb, subscribers jsonb)`,
    ),
    part`insert into platform.fact (seq, id, topic, key, payload, occurred_at, trace) overriding system value
      select seq, id, topic, key, payload, ${now}::timestamptz, ${call.request} from given`,
    ...(hearers.length > 0 ? [deliveries(hearers, now)] : []),
  ]
}

// Subscribers and their conditions are the code's own words.
function deliveries(hearers: readonly Subscription[], now: Date): Part {
  const asked = hearers.flatMap(({ subscriber, wanted }) => (wanted === undefined ? [] : [{ subscriber, wanted }]))
  const form = asked.map(({ subscriber }) => subscriber).join()
  const cases = asked.map(({ subscriber, wanted }) => `when '${subscriber}' then ${wanted}`).join(' ')
  const pieces = forms.get(form) ?? [
    'insert into platform.delivery (subscriber, fact_seq, key, next_try) select s.name, f.seq, f.key, ',
    `::timestamptz from given f, jsonb_array_elements_text(f.subscribers) as s(name)${cases && ` where case s.name ${cases} else true end`}`,
  ]
  forms.set(form, pieces)
  return { pieces, values: [now] }
}

const forms = new Map<string, readonly string[]>()

/** Puts facts into the outbox outside a command: for subscribers that tell something on. */
export async function emit(tx: Tx, call: Call, facts: readonly Fact[]): Promise<void> {
  await carryOut(tx, factRows(call, facts, call.node.clock.now()))
}
