import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { dayOf } from '../../../kernel/day.ts'
import { organisationCard } from '../../identity/index.ts'
import { limits } from '../channels.ts'
import { codeOf } from '../contacts/code.ts'
import { mayStillHear } from '../hearing/hearers.ts'
import { themeOf } from '../hearing/themes.ts'
import { NoticeText } from '../notice.ts'
import { open } from '../sealed.ts'
import { tables } from '../tables.ts'
import { type Links, type Told, codeLetter, digestLetter, noticeLetter } from './letters.ts'
import type { DeliveryRow } from './store.ts'

/** What is said: a message, a code on its way to a new address, or what piled up. */
export type Said =
  | { readonly what: 'notice'; readonly told: Told }
  | { readonly what: 'code'; readonly code: string; readonly address: string }
  | { readonly what: 'digest'; readonly all: readonly Told[] }

/** Reads what a delivery says; undefined when there is nothing to say any more. */
export async function saidBy(tx: Tx, node: Node, row: DeliveryRow): Promise<Said | undefined> {
  if (row.verification_id !== null) return await codeSaid(tx, node, row.verification_id)
  if (row.digest_due !== null) {
    const all = await toldIn(tx, node, row)
    return all.length > 0 ? { what: 'digest', all } : undefined
  }
  const [told] = await read(tx, node, row.person_id, await notices(tx).where('id', '=', row.notice_id).execute())
  return told && { what: 'notice', told }
}

/** The same as a letter. */
export function letterOf(said: Said, lang: 'ko' | 'en', links: Links): { subject: string; text: string } {
  switch (said.what) {
    case 'notice':
      return noticeLetter(said.told, lang, links)
    case 'digest':
      return digestLetter(said.all, lang, links)
    case 'code':
      return codeLetter(said.code, limits.codeMinutes, lang)
  }
}

async function codeSaid(tx: Tx, node: Node, id: string): Promise<Said | undefined> {
  const row = await tables(tx)
    .selectFrom('notifications.verification')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || row.used_at !== null || row.expires_at <= node.clock.now()) return undefined
  return { what: 'code', code: codeOf(node, id), address: open(node, 'verification', id, row.address) }
}

async function toldIn(tx: Tx, node: Node, { id: digest, person_id: person }: DeliveryRow): Promise<Told[]> {
  const held = notices(tx).where((e) =>
    e.exists(
      e
        .selectFrom('notifications.delivery')
        .select('notifications.delivery.id')
        .where('in_digest', '=', digest)
        .whereRef('notice_id', '=', 'notifications.notice.id'),
    ),
  )
  return await read(tx, node, person, await held.orderBy('created_at').execute())
}

function notices(tx: Tx) {
  return tables(tx)
    .selectFrom('notifications.notice')
    .select([
      'notifications.notice.text',
      'notifications.notice.link',
      'notifications.notice.kind',
      'topic',
      'organisation_id',
    ])
}

type Row = { text: unknown; link: string; kind: Told['kind']; topic: string; organisation_id: string | null }

async function read(tx: Tx, node: Node, person: string, rows: readonly Row[]): Promise<Told[]> {
  const all = await Promise.all(rows.map(async (row) => await toldTo(tx, node, person, row)))
  return all.flatMap((told) => told ?? [])
}

// Whoever left the organisation meanwhile is not told any more, nor an agent whose mandate has ended.
async function toldTo(tx: Tx, node: Node, person: string, row: Row): Promise<Told | undefined> {
  const { text, link, kind, topic, organisation_id: organisation } = row
  if (organisation === null) return { ...NoticeText.parse(text), link, kind }
  const today = dayOf(node.clock.now())
  if (!(await mayStillHear(tx, { organisation, theme: themeOf(topic), person, today }))) return undefined
  const name = (await organisationCard(tx, organisation))?.name
  return { ...NoticeText.parse(text), link, kind: 'work', ...(name !== undefined && { organisation: name }) }
}
