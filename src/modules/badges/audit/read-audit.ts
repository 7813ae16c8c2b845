import { z } from 'zod'
import { addDays, type Day, isDay, startOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { carryOut } from '../../../platform/database/parts.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Actor, organisationOf } from '../../../platform/operation/actor.ts'
import type { Context, Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { organisationEntry } from '../../../platform/organisation-log/entry.ts'
import { type LogLine, readLog } from '../../../platform/organisation-log/read-log.ts'
import { tables } from '../tables.ts'
import { type AuditAct, auditActs, isAuditAct } from './audit-acts.ts'

/** A line with what it was about: the badge's title and number, never its holder. */
export type AuditLine = LogLine & { readonly about?: string }

/** Some of the agency's audit; `next` is where older lines begin. */
export type Audit = { readonly lines: readonly AuditLine[]; readonly next?: string }

/** What is looked for. `words` is the number or the id of a badge. */
export type AuditSearch = {
  act?: AuditAct | undefined
  name?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  number?: string | undefined
  before?: string | undefined
}

const blank = (value: unknown): unknown => (value === '' ? undefined : value)
const day = z.preprocess(blank, z.custom<Day>(isDay, 'not-a-day').optional())
const Search: z.ZodType<AuditSearch> = z.object({
  act: z.preprocess(blank, z.custom<AuditAct>(isAuditAct, 'choose').optional()),
  name: z.preprocess(blank, z.string().trim().max(60, 'too-long').optional()),
  from: day,
  to: day,
  number: z.preprocess(blank, z.string().trim().max(100, 'too-long').optional()),
  before: z.preprocess(blank, z.uuid().optional()),
})

const administers = ({ actor }: { readonly actor: Actor }): boolean =>
  actor.kind === 'person' && actor.acting.role === 'issuer' && actor.acting.administrator

const ofFile = 10_000

/** Who issued, revoked and approved what in the agency's name. That somebody read it is a line of it, too. */
export const audit: Operation<AuditSearch, Audit> = query('badges.audit', {
  input: Search,
  allow: administers,
  run: async (context) => ({ value: await read(context, 50) }),
})

/** The same as a file: up to ten thousand lines. */
export const auditFile: Operation<AuditSearch, Audit> = query('badges.audit-file', {
  input: Search,
  allow: administers,
  run: async (context) => ({ value: await read(context, ofFile) }),
})

async function read({ actor, input, tx, now, call }: Context<AuditSearch>, most: number): Promise<Audit> {
  const organisation = organisationOf(actor, 'issuer') ?? ''
  const { act, from, to, before, number, name } = input
  const subjects = number === undefined ? undefined : await badgesOf(tx, organisation, number)
  const page = await readLog(
    tx,
    organisation,
    {
      before,
      name,
      subjects,
      ...(act && { commands: auditActs[act] }),
      ...(from && { from: startOf(from) }),
      ...(to && { to: startOf(addDays(to, 1)) }),
    },
    most,
  )
  if (actor.kind === 'person') {
    const command = most === ofFile ? 'badges.audit-file' : 'badges.audit'
    const entry = { organisation, person: actor.person, name: actor.name, command, channel: call.channel }
    await carryOut(tx, [organisationEntry(entry, { id: newId(), now })])
  }
  return { lines: await withTitles(tx, organisation, page.lines), ...(page.next !== undefined && { next: page.next }) }
}

async function badgesOf(tx: Tx, organisation: string, number: string): Promise<string[]> {
  const rows = await tables(tx)
    .selectFrom('badges.badge')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('external_id', '=', number)
    .limit(100)
    .execute()
  return rows.map(({ id }) => id)
}

async function withTitles(tx: Tx, organisation: string, lines: readonly LogLine[]): Promise<AuditLine[]> {
  const ids = [...new Set(lines.flatMap(({ subject }) => (z.uuid().safeParse(subject).success ? [subject ?? ''] : [])))]
  if (ids.length === 0) return [...lines]
  const rows = await tables(tx)
    .selectFrom('badges.badge')
    .select(['id', 'title', 'external_id'])
    .where('organisation_id', '=', organisation)
    .where('id', 'in', ids)
    .execute()
  const titles = new Map(rows.map(({ id, title, external_id }) => [id, `${title} · ${external_id}`]))
  return lines.map((line) => {
    const about = titles.get(line.subject ?? '')
    return about === undefined ? line : { ...line, about }
  })
}
