import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Refused, refusal } from '../../../kernel/refusal.ts'

/** Verifiable Credentials Data Model 2.0, appendix B.1. */
export const credentialsContext = 'https://www.w3.org/ns/credentials/v2'

/** Open Badges 3.0, the context of its final release. */
export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

// A context decides what the signed terms mean, so each is kept here with its hash; sources and licences are in NOTICE.
const pinned = [
  [credentialsContext, 'credentials-v2.json', '8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f'],
  [openBadgesContext, 'open-badges-3.0.3.json', 'ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761'],
] as const

const loaded: ReadonlyMap<string, LoadedContext> = new Map(
  pinned.map(([url, file, sha256]) => [url, load(url, file, sha256)]),
)

/** What the JSON-LD processor gets for a URL; `tag: 'static'` lets it keep the parsed form. */
export type LoadedContext = { readonly documentUrl: string; readonly document: object; readonly tag: 'static' }

/** The document loader: answers from the pinned contexts only and never from the network; throws `badges.unknown-context`. */
export async function loadPinnedContext(url: string): Promise<LoadedContext> {
  const context = loaded.get(url)
  if (!context) throw new Refused(refusal('badges.unknown-context', 422, { facts: { context: url.slice(0, 200) } }))
  return context
}

function load(url: string, file: string, sha256: string): LoadedContext {
  const text = readFileSync(new URL(`./documents/${file}`, import.meta.url))
  const found = createHash('sha256').update(text).digest('hex')
  if (found !== sha256) throw new Error(`${file} has changed: sha-256 is ${found}, pinned is ${sha256}`)
  const document: unknown = JSON.parse(text.toString('utf8'))
  if (typeof document !== 'object' || document === null) throw new Error(`${file} is not a JSON-LD context`)
  return { documentUrl: url, document, tag: 'static' }
}
