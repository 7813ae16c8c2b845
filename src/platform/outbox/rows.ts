import type { Fact } from '../../kernel/fact.ts'
import type { Tx } from '../database/connect.ts'
import { type Part, carryOut, named, part } from '../database/parts.ts'
import { newId } from '../new-id.ts'
import type { Call } from '../node.ts'

/** The statement parts that put facts and one delivery for each subscriber into the outbox. */
export function factRows(call: Call, facts: readonly Fact[], now: Date): Part[] {
  if (facts.length === 0) return []
  const rows = facts.map((f) => ({
    id: newId(),
    topic: f.topic,
    key: f.key,
    payload: f.payload,
    subscribers: subscribersOf(call, f),
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
    part`insert into platform.delivery (subscriber, fact_seq, key, next_try)
      select s.name, g.seq, g.key, ${now}::timestamptz from given g, jsonb_array_elements_text(g.subscribers) as s(name)`,
  ]
}

function subscribersOf(call: Call, fact: Fact): string[] {
  return call.node.subscriptions.filter((s) => s.topic === fact.topic).map((s) => s.subscriber)
}

/** Puts facts into the outbox outside a command: for subscribers that tell something on. */
export async function emit(tx: Tx, call: Call, facts: readonly Fact[]): Promise<void> {
  await carryOut(tx, factRows(call, facts, call.node.clock.now()))
}
