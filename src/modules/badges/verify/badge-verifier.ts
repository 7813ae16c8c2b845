import { z } from 'zod'
import { FetchFault } from '../../../platform/guarded-fetch/fetch-fault.ts'
import type { GuardedFetch } from '../../../platform/guarded-fetch/make-guarded-fetch.ts'
import { readJson } from '../../../platform/guarded-fetch/read-json.ts'
import type { Node } from '../../../platform/node.ts'
import { publishedKeys } from '../../../platform/receipts/published-keys.ts'
import { didWebUrl } from '../credential/did-web.ts'
import type { CheckingKey } from '../credential/keys.ts'
import type { VerifyBadgeHow } from '../credential/verification.ts'
import type { AccreditedList } from '../registry/accreditation.ts'
import { listPath, openList as openAccredited } from '../registry/signed-list.ts'
import { type Published, resolveVerificationMethod } from '../vc/did/resolve.ts'
import type { VcHow } from '../vc/how.ts'
import { envelopesBy } from '../vc/envelopes.ts'
import { problem } from '../vc/problem.ts'
import { checkStatuses, type ListAnswer } from '../vc/status/check-statuses.ts'
import { openList } from '../vc/status/open-list.ts'
import { keepAnswers } from './keep-answers.ts'
import { keyIn } from './key-in.ts'
import { readPublished } from './read-published.ts'
import { readResource } from './read-resource.ts'

/** Reads what issuers publish, each document at most once in 30 seconds of the node's clock, and fetches what somebody pasted a link to. */
export type BadgeVerifier = Pick<VerifyBadgeHow, 'resolveKey' | 'readStatus'> & {
  /** The JSON behind a link of a recognised host. Throws `FetchFault`. */
  readonly fetchBadge: (url: string) => Promise<unknown>
  /** What an issuer publishes of its keys, at its did:web's address; undefined when it cannot be read now or is not recognised. */
  readonly readController: (url: string) => Promise<unknown>
  /** The accredited issuers as this node's operators published them; undefined when there is no list, or none that is signed rightly. */
  readonly readAccredited: () => Promise<AccreditedList | undefined>
  /** The website that an issuer of this node has proven, as its DID document says; undefined for issuers elsewhere: nobody proved it to us. */
  readonly readDomain: (did: string) => Promise<string | undefined>
  /** The profile that an issuer of this node publishes; undefined for issuers elsewhere: verifying asks them for keys and states, nothing more. */
  readonly readProfile: (did: string) => Promise<unknown>
  /** How credentials of any kind are verified now: keys, envelopes and states, with the same reading and keeping. */
  readonly vcHow: () => VcHow
}

/** Makes the verifier of a node. `fetch` answers for the node's own address in process and knows the recognised hosts. */
export function makeBadgeVerifier(node: Node, fetch: GuardedFetch): BadgeVerifier {
  const read = keepAnswers(node, (url) => readPublished(fetch, url), { isFault: ({ ok }) => !ok })
  const signed = (): VcHow => {
    const now = node.clock.now()
    const resolveMethod: VcHow['resolveMethod'] = (url) => resolveVerificationMethod(url, { readPublished: read })
    return { now, resolveMethod, ...envelopesBy({ now, resolveMethod }) }
  }
  const readList = keepAnswers(node, (url) => fetchList(fetch, url, signed()), {
    isFault: ({ ok }) => !ok,
    keptMs: (answer) => (answer.ok ? answer.list.ttl : undefined) ?? Number.POSITIVE_INFINITY,
  })
  const accredited = keepAnswers(node, async (url) => await openFound(node, await readPublished(fetch, url)), {
    isFault: ({ fault }) => fault,
  })
  return {
    resolveKey: (url) => resolveKey(url, read),
    readStatus: async (url) => {
      const answer = await readList(url)
      return answer.ok ? answer : undefined
    },
    readAccredited: async () => {
      const { fault, list } = await accredited(`${new URL(node.publicUrl).origin}${listPath}`)
      if (fault) throw new FetchFault('unreachable', new URL(node.publicUrl).host)
      return list
    },
    readController: async (url) => {
      const found = await read(url)
      return found.ok ? found.document : undefined
    },
    readDomain: async (did) => {
      const address = addressHere(node, did)
      if (address === undefined) return undefined
      const found = await read(address)
      const { data } = found.ok ? Known.safeParse(found.document) : { data: undefined }
      return data?.alsoKnownAs.find((name) => name.startsWith('did:web:'))?.slice('did:web:'.length)
    },
    readProfile: async (did) => {
      const address = addressHere(node, did)
      if (address === undefined) return undefined
      const found = await read(address.replace(/did\.json$/, 'profile.json'))
      return found.ok ? found.document : undefined
    },
    fetchBadge: async (url) => await readJson(await fetch(url), new URL(url).host),
    vcHow: () => ({
      ...signed(),
      readResource: (url) => readResource(fetch, url),
      checkStatuses: (credential) => checkStatuses(credential, { now: node.clock.now(), readList }),
    }),
  }
}

/** The key of an issuer that publishes a did:web; undefined when it does not publish it or is not recognised, throws when it cannot be read now. */
async function resolveKey(url: string, read: (url: string) => Promise<Published>): Promise<CheckingKey | undefined> {
  const address = didWebUrl(url.split('#')[0] ?? '')
  if (address === undefined) return undefined
  const found = await read(address)
  if (found.ok) return keyIn(found.document, url)
  if (found.fault === 'not-listed' || found.fault === 'not-found') return undefined
  throw new FetchFault('unreachable', new URL(address).host)
}

// Where an issuer of this node publishes its document; undefined for one elsewhere.
function addressHere(node: Node, did: string): string | undefined {
  const address = didWebUrl(did)
  return address !== undefined && new URL(address).host === new URL(node.publicUrl).host ? address : undefined
}

// The whole list, never a question about one badge: nobody learns which one was looked at.
async function fetchList(fetch: GuardedFetch, url: string, how: VcHow): Promise<ListAnswer> {
  const found = await readPublished(fetch, url)
  if (!found.ok) return { ok: false, problems: [problem(`status-list-${found.fault}`)] }
  const list = await openList(found.document, how)
  return 'bits' in list ? { ok: true, list, readAt: how.now } : { ok: false, problems: list }
}

type Accredited = { readonly fault: boolean; readonly list?: AccreditedList | undefined }

async function openFound(node: Node, found: Published): Promise<Accredited> {
  if (!found.ok && found.fault === 'not-found')
    return { fault: false, list: { iss: node.publicUrl, version: 0, time: '', entries: [] } } // none published yet
  if (!found.ok) return { fault: true }
  const { data } = Signed.safeParse(found.document)
  return { fault: false, list: data && (await openAccredited(data.signed, await publishedKeys(node))) }
}

const Signed = z.object({ signed: z.string() })
const Known = z.object({ alsoKnownAs: z.array(z.string()) })
