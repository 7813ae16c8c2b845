import { addDays, type Day } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { fetchDue, requestBadges, revokeBadge, walletBadges } from '../modules/badges/index.ts'
import { systemCall, type Node } from '../platform/node.ts'
import { agencyCall, onDay, personCall } from './act-as.ts'
import { idOf } from './id-of.ts'
import type { Made } from './made.ts'
import { asDemo } from './memory.ts'

/** Brings the records of those who apply into their wallets, on the eve of their first application. */
export async function makeBadges(node: Node, made: Made): Promise<void> {
  for (const [person, day] of firstDays(made)) {
    const agencies = [...new Set(made.town.records.filter((r) => r.person === person).map((r) => r.agency))]
    if (agencies.length === 0) continue
    const call = { ...personCall(node, made, person), key: `demo-badges-${person}` }
    await onDay(node, addDays(day, -1), async () => {
      must(await requestBadges(call, { agencies, endsOn: addDays(day, 180) }))
      await fetchDue.run(systemCall(node, 'demo', 'demo'), {})
    })
  }
}

function firstDays({ town }: Made): Map<string, Day> {
  const days = new Map<string, Day>()
  for (const { person, sentOn } of town.applications) {
    const known = days.get(person)
    if (known === undefined || sentOn < known) days.set(person, sentOn)
  }
  return days
}

/** Takes back what an agency has taken back since. */
export async function revokeBadges(node: Node, made: Made): Promise<void> {
  for (const record of made.town.records) {
    if (record.kind !== 'qualification' || record.revokedOn === undefined) continue
    const held = await asDemo(
      node,
      async (tx) => await walletBadges(tx, idOf(made.people, record.person), node.clock.now()),
    )
    const badge = held.find((b) => b.title === record.name && b.state !== 'revoked')
    if (!badge) continue
    const call = { ...agencyCall(node, made, record.agency), key: `demo-revoke-${record.key}` }
    await onDay(node, record.revokedOn, async () =>
      must(await revokeBadge(call, { badge: badge.id, reason: 'licence-withdrawn' })),
    )
  }
}
