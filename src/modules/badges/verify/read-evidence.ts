import { isRefusal, type Refusal, refusal } from '../../../kernel/refusal.ts'
import { FetchFault } from '../../../platform/guarded-fetch/fetch-fault.ts'
import type { Node } from '../../../platform/node.ts'
import { unbakeBadge } from '../credential/bake-badge.ts'
import { badgeVerifier } from '../services.ts'
import { readOutsideFile } from '../wallet/outside/read-outside.ts'

/** What somebody brought: a signed document, or the token of one of our share links. */
export type Evidence = { readonly document: unknown } | { readonly share: string }

const longestText = 100_000
const compactJwt = /^[\w-]{2,}\.[\w-]{2,}\.[\w-]*$/
const shareLink = /\/b\/([\w-]{20,60})\/?$/

/** Reads a file: a badge as JSON or as a JWT, or a PNG or SVG with a badge baked into it. */
export function readFileEvidence(file: Uint8Array): Evidence | Refusal {
  if (file[0] !== 0x89) return readTextFile(file)
  const unbaked = unbakeBadge(file)
  return unbaked.ok
    ? { document: unbaked.document }
    : refusal('badges.picture-unreadable', 422, { facts: { reason: unbaked.reason } })
}

// Nothing of an SVG is shown: only the badge is taken out of it, and one with anything active in it is refused.
function readTextFile(file: Uint8Array): Evidence | Refusal {
  const text = Buffer.from(file)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
  if (!text.startsWith('<')) return readJsonText(text)
  const read = readOutsideFile(file)
  return isRefusal(read) ? read : readJsonText(read.text)
}

/** Reads what was pasted: the badge itself, one of our share links, or the address of a badge on a recognised host. */
export async function readTextEvidence(node: Node, text: string): Promise<Evidence | Refusal> {
  const pasted = text.trim()
  if (pasted === '') return refusal('badges.nothing-given', 422)
  if (!/^https?:\/\//.test(pasted)) return readJsonText(pasted)
  const url = URL.parse(pasted)
  const share = url && shareLink.exec(url.pathname)?.[1]
  if (share) return { share }
  return url ? await readLink(node, url) : refusal('badges.link-unreadable', 422)
}

function readJsonText(text: string): Evidence | Refusal {
  if (text.length > longestText) return refusal('badges.too-large', 413)
  if (compactJwt.test(text.trim())) return { document: text.trim() }
  try {
    return { document: JSON.parse(text) }
  } catch {
    return refusal('badges.not-json', 422)
  }
}

/** Reads what is behind a link of a recognised host. */
export async function readLink(node: Node, url: URL): Promise<{ readonly document: unknown } | Refusal> {
  try {
    return { document: await badgeVerifier.of(node).fetchBadge(url.href) }
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error
    const unknownHost = error.code === 'host-not-listed' || error.code === 'not-https'
    return refusal(unknownHost ? 'badges.link-not-recognised' : 'badges.link-unreadable', 422)
  }
}
