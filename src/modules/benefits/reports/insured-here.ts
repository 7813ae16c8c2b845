import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import { organisationOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Row, tables } from '../tables.ts'
import { endsAskedAt } from '../ending/store.ts'
import { mayFile } from './file.ts'
import { readAbout, workerNames } from './unknown/worker-names.ts'

/** Somebody a company insured, and how far the certificate is. */
export type Insured = {
  readonly spell: Row<'spell'>
  readonly name: string
  /** Whether the node knows them as a person; else the reports wait until they come. */
  readonly here: boolean
  readonly certificate: { readonly due_on: string; readonly filed: boolean } | undefined
  /** They asked for the end of their work to be reported. */
  readonly ending: Row<'end_request'> | undefined
}
/** A page of them; `next` is where the next one begins. */
export type InsuredPage = {
  readonly people: readonly Insured[]
  readonly next: string | undefined
  readonly all: number
}

/** Whom the company insured: who works there now first, then who left, latest first. */
export const insuredHere: Operation<{ after?: string | undefined; most?: number | undefined }, InsuredPage> = query(
  'benefits.insured-here',
  {
    input: z.object({ after: z.uuid().optional(), most: z.number().int().min(1).max(200).optional() }),
    right: 'insurance',
    allow: mayFile,
    run: async ({ actor, input: { after, most = 50 }, tx, call }) => {
      const organisation = organisationOf(actor, 'employer') ?? ''
      const rows = await pageOf(tx, organisation, after, most + 1)
      const shown = rows.slice(0, most)
      const certificates = await certificatesOf(tx, shown)
      const endings = await endsAskedAt(tx, organisation)
      const all = await countOf(tx, organisation)
      const nameOf = await workerNames(tx, call.node, shown)
      const people = shown.map((spell) => ({
        spell,
        ...nameOf(spell),
        certificate: certificates.get(spell.id),
        ending: endings.get(spell.id),
      }))
      const next = rows.length > most ? shown.at(-1)?.id : undefined
      return { value: { people, next, all }, accessed: readAbout(shown, nameOf, '고용보험 가입 명단') }
    },
  },
)

async function pageOf(tx: Tx, organisation: string, after: string | undefined, most: number): Promise<Row<'spell'>[]> {
  const key = sql`(to_day is null, from_day, id)`
  let found = tables(tx).selectFrom('benefits.spell').selectAll().where('organisation_id', '=', organisation)
  if (after !== undefined)
    found = found.where(
      sql<boolean>`${key} < (select b.to_day is null, b.from_day, b.id from benefits.spell b where b.id = ${after})`,
    )
  return await found
    .orderBy(sql`to_day is null`, 'desc')
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

async function countOf(tx: Tx, organisation: string): Promise<number> {
  const { n } = await tables(tx)
    .selectFrom('benefits.spell')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('organisation_id', '=', organisation)
    .executeTakeFirstOrThrow()
  return n
}

async function certificatesOf(
  tx: Tx,
  spells: readonly Row<'spell'>[],
): Promise<Map<string, { due_on: string; filed: boolean }>> {
  if (spells.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('benefits.certificate')
    .select(['spell_id', 'due_on', 'filed_at'])
    .where(
      'spell_id',
      'in',
      spells.map(({ id }) => id),
    )
    .execute()
  return new Map(rows.map(({ spell_id, due_on, filed_at }) => [spell_id, { due_on, filed: filed_at !== null }]))
}
