import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Because, type Change, compareLaws, decide, domainNamed } from '../../law/index.ts'
import { factsOn } from '../fact-store.ts'
import { openDecision } from '../sealed.ts'
import { type DecisionRow, tables } from '../tables.ts'
import { type Tally, tallyOf, together } from './tally.ts'

/** Under which day's law; absent: each decision under its own day, by the rules as they are here now. */
type Asked = { under?: Day | undefined; after?: string | undefined; reason: string }

/** A decision that would come out otherwise. */
export type Shadowed = {
  readonly decision: string
  readonly domain: string
  readonly changes: readonly Change[]
  readonly because: readonly Because[]
}

/** Some of the stored decisions, worked out anew. `each` is there only where a reason was given. */
export type ShadowPage = {
  readonly looked: number
  readonly left: number
  /** From where it goes on; absent at the end. */
  readonly last: string | undefined
  readonly tally: Tally
  readonly each: readonly Shadowed[]
}

const batch = 200

/**
 * Decisions in force under another law, some at a time. Without a reason it tells numbers only; with one it names the decisions, and
 * each person whose decision is named sees that it was read, and why.
 */
export const shadowPage: Operation<Asked, ShadowPage> = query('decisions.shadow', {
  input: z.object({
    under: z.custom<Day>(isDay).optional(),
    after: z.uuid().optional(),
    reason: z.string().trim().max(500).default(''),
  }),
  allow: ({ actor }) => actor.kind === 'system',
  run: async ({ input: { under, after, reason }, tx, call: { node } }) => {
    const { rows, left } = await inForce(tx, after)
    const found: (Shadowed & { person: string })[] = []
    for (const row of rows) {
      const difference = await shadowed(tx, node, row, under)
      if (difference) found.push({ ...difference, person: row.person_id })
    }
    const tally = found.map(({ domain, changes, because }) => tallyOf(domain, changes, because)).reduce(together, {})
    const named = reason === '' ? [] : found
    return {
      value: {
        looked: rows.length,
        left: left - rows.length,
        last: rows.length < batch ? undefined : rows.at(-1)?.id,
        tally,
        each: named.map(({ person: _, ...each }) => each),
      },
      accessed: named.map(({ person }) => ({
        person: toId<'Person'>(person),
        what: '다른 법으로 셈해 본 결정',
        purpose: reason,
      })),
    }
  },
})

async function inForce(tx: Tx, after: string | undefined): Promise<{ rows: DecisionRow[]; left: number }> {
  const all = tables(tx).selectFrom('decisions.decision').where('newer_id', 'is', null)
  const rest = after === undefined ? all : all.where('id', '>', after)
  const counted = await rest.select((eb) => eb.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()
  return { rows: await rest.selectAll().orderBy('id').limit(batch).execute(), left: Number(counted.n) }
}

// As it was signed, from the same facts; what was not asked then and another law asks for is taken from what is recorded.
async function shadowed(tx: Tx, node: Node, row: DecisionRow, under: Day | undefined): Promise<Shadowed | undefined> {
  const domain = domainNamed(row.domain)
  if (!domain || !isDay(row.law_day)) return undefined
  const { result: before, facts } = openDecision(node, row)
  const recorded = await factsOn(tx, node, { person: row.person_id, domain, day: row.fact_day })
  const known = Object.fromEntries([...recorded, ...facts].map(({ name, value }) => [name, value]))
  const { wanted } = row
  const asked = under === undefined ? { wanted } : { wanted, asIf: true }
  const { result: after } = decide(domain, known, under ?? row.law_day, asked)
  const changes = wanted.flatMap((name) => changeOf(name, before[name], after[name]))
  if (changes.length === 0) return undefined
  const because = under === undefined ? [] : (compareLaws(domain, known, row.law_day, under, wanted)?.because ?? [])
  return { decision: row.id, domain: row.domain, changes, because }
}

function changeOf(result: string, before: Change['before'], after: Change['after']): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const numbers = typeof before === 'number' && typeof after === 'number'
  return [{ result, before, after, ...(numbers && { by: after - before }) }]
}
