import { z } from 'zod'
import { dayOf, toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { asSystem } from '../../../platform/database/as-system.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { personCards } from '../../identity/index.ts'
import { isOfficer } from '../claim/may-claim.ts'
import { claimRow, viewOf } from '../claim/read-claim.ts'
import { monthsLater } from '../claim/unit-months.ts'
import { type Row, tables } from '../tables.ts'
import { seenAs } from './seen-as.ts'

/** How far a case is. */
export type CaseState = 'none' | 'begun' | 'sent' | 'decided'

/** A spell that ended at a workplace, with whose it was and their claim if there is one. */
export type EndedThere = {
  readonly spell: Row<'spell'>
  readonly name: string
  readonly claim: string | undefined
  readonly state: CaseState
  /** A sent case as it is now (`seenAs`): who signs it with others signs this one. */
  readonly seen: string | undefined
}

/** Whose work ended at a workplace within a year, by its name; each of them sees that they were looked up, and what for. */
export const findEnded: Operation<{ workplace: string; on?: string | undefined }, readonly EndedThere[]> = query(
  'benefits.find-ended',
  {
    input: z.object({ workplace: z.string().trim().min(2).max(80), on: z.iso.date().optional() }),
    allow: ({ actor }) => isOfficer(actor),
    run: async ({ input, tx, now, call: { node } }) => {
      const since = monthsLater(dayOf(now), -12)
      const spells = await tables(tx)
        .selectFrom('benefits.spell as s')
        .leftJoin('benefits.claim as c', (on) => on.onRef('c.spell_id', '=', 's.id').on('c.withdrawn_at', 'is', null))
        .selectAll('s')
        .select(['c.id as claim', 'c.sent_at', 'c.decided_at'])
        .where('s.workplace', '=', input.workplace)
        .where('s.to_day', '>=', input.on === undefined ? since : toDay(input.on))
        .$if(input.on !== undefined, (q) => q.where('s.to_day', '<=', input.on ?? ''))
        .orderBy('s.to_day', 'desc')
        .limit(100)
        .execute()
      const ids = spells.map(({ person_id }) => person_id)
      const cards = await asSystem(tx, node, 'benefits.names', async () => await personCards(tx, ids))
      const value: EndedThere[] = []
      for (const { claim, sent_at, decided_at, ...spell } of spells) {
        const name = cards.get(spell.person_id)?.name ?? ''
        const state = stateOf({ claim, sent_at, decided_at })
        const seen = state === 'sent' ? await seenNow(tx, node, claim, now) : undefined
        value.push({ spell, name, claim: claim ?? undefined, state, seen })
      }
      const persons = [...new Set(spells.map(({ person_id }) => person_id))]
      const accessed = persons.map((id) => ({
        person: toId<'Person'>(id),
        what: '고용보험 상실 기록',
        purpose: '창구에서 신청 쓰기',
      }))
      return { value, accessed }
    },
  },
)

async function seenNow(tx: Tx, node: Node, claim: string | null, now: Date): Promise<string | undefined> {
  const row = await claimRow(tx, claim ?? '')
  return row && seenAs(await viewOf(tx, node, row, now))
}

type Found = { readonly claim: string | null; readonly sent_at: Date | null; readonly decided_at: Date | null }

function stateOf({ claim, sent_at, decided_at }: Found): CaseState {
  if (claim === null) return 'none'
  if (decided_at !== null) return 'decided'
  return sent_at === null ? 'begun' : 'sent'
}
