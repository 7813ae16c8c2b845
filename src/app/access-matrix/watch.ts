import type pg from 'pg'
import { tablesOf } from '../testing/rows-about.ts'

/** Sees every change of a row in any table, whoever makes it. Reading all tables before and after shows the same and takes far longer. */
export type Watch = {
  /** Forgets what was changed so far. */
  forget(): Promise<void>
  /** What rows that mention any of these texts have become, and what they were, since; what is again as it was, not. */
  look(mentions: readonly string[]): Promise<{ readonly appeared: string[]; readonly gone: string[] }>
  /** Tables that came after the watch began, or that nothing watches anymore. */
  unseen(): Promise<string[]>
}

// Written as the owner and in the transaction of whoever changes the row: what is rolled back was no change.
const note = `create schema watch;
  create table watch.change (was text, becomes text);
  create function watch.note() returns trigger language plpgsql security definer set search_path = '' as $$
  begin
    insert into watch.change values (tg_argv[0] || ' ' || old::text, tg_argv[0] || ' ' || new::text);
    return null;
  end $$`

const watched = `select format('%I.%I', n.nspname, c.relname) as name
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where t.tgname = 'watch' and t.tgenabled = 'O'`

// One statement: a change that comes in between is seen the next time.
const take = `with taken as (delete from watch.change returning was, becomes)
  select row, sum(more)::int as more
  from (select becomes as row, 1 as more from taken union all select was, -1 from taken) r
  where row like any ($1) group by row having sum(more) <> 0 order by row`

/** Begins to watch. A kind of table that takes no row triggers is refused by PostgreSQL, and with it the test. */
export async function watchRows(owner: pg.Client): Promise<Watch> {
  const tables = await tablesOf(owner)
  await owner.query(note)
  for (const table of tables)
    await owner.query(`create trigger watch after insert or update or delete on ${table}
      for each row execute function watch.note(${owner.escapeLiteral(table)})`)
  return {
    forget: async () => void (await owner.query('delete from watch.change')),
    look: async (mentions) => {
      const values = [mentions.map((one) => `%${one}%`)]
      const { rows } = await owner.query<{ row: string; more: number }>({ name: 'take', text: take, values })
      const texts = (way: 1 | -1): string[] => rows.filter(({ more }) => more * way > 0).map(({ row }) => row)
      return { appeared: texts(1), gone: texts(-1) }
    },
    unseen: async () => {
      const { rows } = await owner.query<{ name: string }>(watched)
      const seen = new Set(['watch.change', ...rows.map(({ name }) => name)])
      return (await tablesOf(owner)).filter((name) => !seen.has(name))
    },
  }
}
