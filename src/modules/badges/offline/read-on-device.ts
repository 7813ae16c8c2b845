import { isRefusal } from '../../../kernel/refusal.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { openOutside, readOutsideFile } from '../wallet/outside/read-outside.ts'
import { checkOffline } from './check-offline.ts'
import type { Knowledge } from './knowledge.ts'
import { type SaidOffline, sayOffline, sayUnread } from './say-offline.ts'

/** Reads a file or pasted text as bytes, checks the badge in it, and says what came out. Asks nobody; never throws. */
export async function checkBytes(
  bytes: Uint8Array,
  how: { readonly knowledge: Knowledge; readonly now: Date; readonly lang: Lang },
): Promise<SaidOffline> {
  const read = readBadgeFile(bytes)
  if ('unread' in read) return sayUnread(read.unread, how.lang)
  return sayOffline(await checkOffline(read.document, how.knowledge, how.now), how.lang)
}

type Read = { readonly document: unknown } | { readonly unread: string }

/** The Open Badge 3.0 in a file (JSON, JWT, PNG, SVG), or the code of why there is none that can be checked without its issuer. */
export function readBadgeFile(bytes: Uint8Array): Read {
  const read = readOutsideFile(bytes)
  if (isRefusal(read)) return { unread: read.refused }
  const opened = openOutside(read.text)
  if (isRefusal(opened)) return { unread: opened.refused }
  if (opened.standard === 'ob2') return { unread: 'ob2' }
  return { document: opened.signedText ? read.text : opened.json }
}
