import { z } from 'zod'
import { FetchFault } from '../../../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../../platform/guarded-fetch/read-json.ts'
import type { Node } from '../../../platform/node.ts'
import { readDidKey } from '../credential/did-document.ts'
import { didWebUrl } from '../credential/did-web.ts'
import type { CheckingKey } from '../credential/keys.ts'
import { openStatusList } from '../credential/status-list.ts'
import { publishedKeys } from '../../../platform/receipts/published-keys.ts'
import type { AccreditedList } from '../registry/accreditation.ts'
import { listPath, openList } from '../registry/signed-list.ts'
import type { StatusReading, VerifyBadgeHow } from '../credential/verification.ts'

/** Reads what issuers publish, each document at most once in 30 seconds of the node's clock, and fetches what somebody pasted a link to. */
export type BadgeVerifier = Pick<VerifyBadgeHow, 'resolveKey' | 'readStatus'> & {
  /** The JSON behind a link of a recognised host. Throws `FetchFault`. */
  readonly fetchBadge: (url: string) => Promise<unknown>
  /** The accredited issuers as this node's operators published them; undefined when there is no list, or none that is signed rightly. */
  readonly readAccredited: () => Promise<AccreditedList | undefined>
}

const keptMs = 30_000
const faultKeptMs = 5_000 // an issuer that is down is not asked for every badge of an inbox
const mostKept = 1_000
const largestList = 4 * 1_024 * 1_024

/** Makes the verifier of a node. `fetch` answers for the node's own address in process and knows the recognised hosts. */
export function makeBadgeVerifier(node: Node, fetch: GuardedFetch): BadgeVerifier {
  const documents = keeper(node, (url) => published(fetch, url))
  const readStatus = keeper(node, async (url): Promise<StatusReading | undefined> => {
    const document = await published(fetch, url)
    const readAt = node.clock.now()
    const opened = await openStatusList(document, { url, now: readAt, resolveKey })
    return opened.ok ? { list: opened.list, readAt } : undefined
  })
  const resolveKey = async (didUrl: string): Promise<CheckingKey | undefined> => {
    const address = didWebUrl(didUrl.split('#')[0] ?? '')
    return address === undefined ? undefined : readDidKey(await documents(address), didUrl)
  }
  const accredited = keeper(node, async (url) => await readList(node, await published(fetch, url)))
  const readAccredited = async () => await accredited(`${new URL(node.publicUrl).origin}${listPath}`)
  return {
    resolveKey,
    readStatus,
    readAccredited,
    fetchBadge: async (url) => await readJson(await fetch(url), new URL(url).host),
  }
}

async function readList(node: Node, document: unknown): Promise<AccreditedList | undefined> {
  if (document === undefined) return { iss: node.publicUrl, version: 0, time: '', entries: [] } // none published yet
  const { data } = Signed.safeParse(document)
  return data && (await openList(data.signed, await publishedKeys(node)))
}

const Signed = z.object({ signed: z.string() })

/** What is published at an address: undefined when it is not there or its host is not recognised; throws when it cannot be read now. */
async function published(fetch: GuardedFetch, url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { headers: { accept: 'application/json' }, maxBytes: largestList })
    if (response.status === 404 || response.status === 410) return undefined
    if (response.status !== 200) throw new FetchFault('unreachable', new URL(url).host)
    return await readJson(response, new URL(url).host)
  } catch (error) {
    if (error instanceof FetchFault && error.code === 'host-not-listed') return undefined
    throw error
  }
}

type Kept<T> = { readonly at: number; readonly answer: Promise<T>; failed: boolean }

/** Keeps answers for a while; many askers at once share one reading. */
function keeper<T>(node: Node, read: (url: string) => Promise<T>): (url: string) => Promise<T> {
  const kept = new Map<string, Kept<T>>()
  return (url) => {
    const now = node.clock.now().getTime()
    const known = kept.get(url)
    const age = now - (known?.at ?? 0)
    if (known && age >= 0 && age < (known.failed ? faultKeptMs : keptMs)) return known.answer
    const entry: Kept<T> = { at: now, answer: read(url), failed: false }
    entry.answer.catch(() => {
      entry.failed = true
    })
    const [oldest] = kept.keys()
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
    kept.set(url, entry)
    return entry.answer
  }
}
