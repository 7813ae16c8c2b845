import { type Refusal, refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { type Row, tables } from '../tables.ts'

/** Where the picture of a code leads, so that any phone's camera opens it. */
export function arrivalAddress(origin: string, code: string): string {
  return `${origin}/arrive/${code}`
}

/** The code in what was typed, pasted or read: eight characters, or the link of one of our own addresses. */
export function readCode(text: string, origins: readonly string[]): string | Refusal {
  const link = URL.parse(text.trim())
  const web = link !== null && /^https?:$/.test(link.protocol)
  if (web && !origins.some((one) => URL.parse(one)?.host === link.host)) return refusal('benefits.foreign-code', 422)
  const said = (web ? (/^\/arrive\/([^/]+)$/.exec(link.pathname)?.[1] ?? '') : text).trim().replace(/^ONIL-CLAIM:/i, '')
  return /^[0-9a-f]{8}$/i.test(said) ? said.toLowerCase() : refusal('benefits.no-code', 422)
}

/** The claim a code means. One that was decided or withdrawn has no code any more; two of one code are told apart by hand. */
export async function claimOfCode(tx: Tx, code: string): Promise<Row<'claim'> | Refusal> {
  const rows = await tables(tx)
    .selectFrom('benefits.claim')
    .selectAll()
    .where((e) => e(e.fn('right', [e.cast<string>('id', 'text'), e.val(8)]), '=', code))
    .orderBy('begun_at', 'desc')
    .limit(10)
    .execute()
  const open = rows.filter(({ withdrawn_at, decided_at }) => withdrawn_at === null && decided_at === null)
  const [one, other] = open
  if (one && !other) return one
  return refusal(rows.length > 0 && !other ? 'benefits.code-over' : 'benefits.no-such-code', 404)
}
