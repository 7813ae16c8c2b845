import { createHash } from 'node:crypto'
import type pg from 'pg'

/** All tables of the program, the queue's included. */
export async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm') and n.nspname !~ '^(pg_|information_schema)' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** The rows that mention any of these texts, whoever wrote them: what must not change when a stranger knocks. */
export async function rowsAbout(
  client: pg.Client,
  mentions: readonly string[],
  except: readonly string[] = [],
): Promise<string[]> {
  const tables = (await tablesOf(client)).filter((name) => !except.includes(name))
  const parts = tables.map((name) => `select '${name} ' || t::text as row from ${name} t where t::text like any ($1)`)
  const text = `${parts.join(' union all ')} order by 1`
  // Named, so that the plan over all tables is made once: it takes longer than reading them.
  const name = `rows about ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  const { rows } = await client.query<{ row: string }>({ name, text, values: [mentions.map((one) => `%${one}%`)] })
  return rows.map(({ row }) => row)
}
