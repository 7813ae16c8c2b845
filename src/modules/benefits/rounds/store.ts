import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { sideBySide } from '../../../platform/database/side-by-side.ts'
import type { Day } from '../../../kernel/day.ts'
import { type Row, tables } from '../tables.ts'
import type { Act } from './activities.ts'
import type { Recorded } from './differences.ts'

/** A round with the claim that it belongs to, and as what its person was insured. */
export type HeldRound = { readonly round: Row<'round'>; readonly claim: Row<'claim'>; readonly insuredAs: string }

/** A person's granted claim that they receive benefit from, or received last; `hold` keeps rounds of it from being decided meanwhile. */
export async function claimOf(tx: Tx, person: string, hold = false): Promise<Row<'claim'> | undefined> {
  return await tables(tx)
    .selectFrom('benefits.claim')
    .selectAll()
    .where('person_id', '=', person)
    .where('granted', '=', true)
    .where('withdrawn_at', 'is', null)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .$if(hold, (q) => q.forUpdate())
    .executeTakeFirst()
}

/** Every round of a claim, in order. */
export async function roundsOf(tx: Tx, claim: string): Promise<Row<'round'>[]> {
  return await tables(tx)
    .selectFrom('benefits.round')
    .selectAll()
    .where('claim_id', '=', claim)
    .orderBy('number')
    .execute()
}

/** A person's round by its number; `hold` keeps others from changing it meanwhile. */
export async function ownRound(tx: Tx, person: string, number: number, hold: boolean): Promise<HeldRound | undefined> {
  const claim = await claimOf(tx, person)
  if (!claim) return undefined
  const round = await tables(tx)
    .selectFrom('benefits.round')
    .selectAll()
    .where('claim_id', '=', claim.id)
    .where('number', '=', number)
    .$if(hold, (q) => q.forUpdate())
    .executeTakeFirst()
  const spell = tables(tx).selectFrom('benefits.spell').select('kind').where('id', '=', claim.spell_id)
  return round && { round, claim, insuredAs: insuredAs(await spell.executeTakeFirstOrThrow()) }
}

/** A round by its id, for the office. */
export async function heldRound(tx: Tx, id: string): Promise<HeldRound | undefined> {
  const claimId = tables(tx).selectFrom('benefits.round').select('claim_id').where('benefits.round.id', '=', id)
  const spellId = tables(tx).selectFrom('benefits.claim').select('spell_id').where('benefits.claim.id', '=', claimId)
  const [round, claim, spell] = await sideBySide([
    tables(tx).selectFrom('benefits.round').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    tables(tx).selectFrom('benefits.claim').selectAll().where('id', '=', claimId).forUpdate().executeTakeFirst(),
    tables(tx).selectFrom('benefits.spell').select('kind').where('id', '=', spellId).executeTakeFirst(),
  ])
  return round && claim && spell && { round, claim, insuredAs: insuredAs(spell) }
}

// 예술인 and 노무제공자 have rules of their own for income; everybody else is as an employee.
function insuredAs({ kind }: Pick<Row<'spell'>, 'kind'>): string {
  return kind === '예술인' || kind === '노무제공자' ? kind : '근로자'
}

/** The activities of a round. */
export async function activitiesOf(tx: Tx, round: string): Promise<Row<'activity'>[]> {
  return await tables(tx)
    .selectFrom('benefits.activity')
    .selectAll()
    .where('round_id', '=', round)
    .orderBy('day')
    .orderBy('id')
    .execute()
}

/** What counted in earlier rounds of the same claim. */
export async function earlierActs(tx: Tx, { claim_id, number }: Row<'round'>): Promise<Act[]> {
  return await tables(tx)
    .selectFrom('benefits.activity as a')
    .innerJoin('benefits.round as r', 'r.id', 'a.round_id')
    .select(['a.day', 'a.kind'])
    .where('r.claim_id', '=', claim_id)
    .where('r.number', '<', number)
    .orderBy('a.day')
    .execute()
}

/** Questions that were asked about a round. */
export async function questionsOf(tx: Tx, round: string): Promise<Row<'question'>[]> {
  return await tables(tx)
    .selectFrom('benefits.question')
    .selectAll()
    .where('round_id', '=', round)
    .orderBy('day')
    .execute()
}

/** What employers and platforms reported of a person's work in a period: days of daily work, and jobs that they are insured in. */
export async function recordsOf(tx: Tx, person: string, from: Day, to: Day): Promise<Recorded[]> {
  const { rows } = await sql<Recorded>`
    select s.workplace as source, 'daily-work' as kind, array_agg(d.day order by d.day) as days
      from benefits.report r join benefits.spell s on s.id = r.spell_id
        cross join jsonb_array_elements_text(r.content -> 'days') as d(day)
      where r.person_id = ${person} and r.kind = 'daily-work' and d.day between ${from} and ${to}
        and not exists (select 1 from benefits.report c where c.corrects = r.id)
      group by s.workplace
    union all
    select s.workplace, 'insured', array[greatest(s.from_day, ${from}::date)::text]
      from benefits.spell s where s.person_id = ${person} and s.kind not in ('일용', '건설일용')
        and s.from_day <= ${to}::date and (s.to_day is null or s.to_day >= ${from}::date)
        and not exists (select 1 from benefits.report r where r.spell_id = s.id and r.kind = 'daily-work')`.execute(tx)
  return rows
}

/** An application that a person sent in a period, by its signed receipt, and that they did not take back. */
export type Sent = {
  readonly receipt: string
  readonly day: string
  readonly title: string
  /** The signed text. */
  readonly signed: string
}

/** The person's own applications in a period whose receipts count in no round yet. */
export async function sentIn(tx: Tx, person: string, from: Day, to: Day): Promise<Sent[]> {
  const { rows } = await sql<Sent>`
    select p.id as receipt, to_char(p.issued_at at time zone 'Asia/Seoul', 'YYYY-MM-DD') as day, p.title, p.jws as signed
    from platform.receipt p
    where p.person_id = ${person} and p.command = 'applications.submit'
      and p.issued_at >= (${from}::date)::timestamp at time zone 'Asia/Seoul'
      and p.issued_at < (${to}::date + 1)::timestamp at time zone 'Asia/Seoul'
      and not exists (select 1 from platform.receipt w where w.person_id = ${person} and w.command = 'applications.withdraw'
        and w.content ->> 'application' = p.content ->> 'application')
      and not exists (select 1 from benefits.activity a where a.receipt = p.id::text)
    order by p.issued_at limit 20`.execute(tx)
  return rows
}
