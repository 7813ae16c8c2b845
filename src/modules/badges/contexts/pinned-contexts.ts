import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Refused, refusal } from '../../../kernel/refusal.ts'

/** Verifiable Credentials Data Model 2.0, appendix B.1. */
export const credentialsContext = 'https://www.w3.org/ns/credentials/v2'

/** Verifiable Credentials Data Model 1.1, appendix B.1: the model before. */
export const formerContext = 'https://www.w3.org/2018/credentials/v1'

/** Data Integrity 1.0: what documents need that are signed so and are not of the data model 2.0, which has it inside. */
export const integrityContext = 'https://w3id.org/security/data-integrity/v2'

/** Open Badges 3.0, the context of its final release. */
export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'

// A context decides what the signed terms mean, so each is kept here with its hash; sources and licences are in NOTICE.
const pinned = [
  [credentialsContext, 'credentials-v2.json', '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734'],
  [
    'https://www.w3.org/ns/credentials/examples/v2',
    'credentials-examples-v2.json',
    '57393fbc69d6efb9b9b5dc9cb6b9880b0944360abfe2eaf459c9e58cf2279d7c',
  ],
  [
    'https://www.w3.org/ns/credentials/undefined-terms/v2',
    'credentials-undefined-terms-v2.json',
    '82dab514ba44eb18f5d1b0f638c5e140c6a556fbfb5089601bdc0fa5eb8b2581',
  ],
  [integrityContext, 'data-integrity-v2.json', '0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363'],
  [
    'https://w3id.org/security/suites/ed25519-2020/v1',
    'ed25519-signature-2020-v1.json',
    'b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588',
  ],
  [openBadgesContext, 'open-badges-3.0.3.json', 'ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761'],
  // The next three mean what is published, in the layout of the packages that carry them; so their bytes are not compared.
  [
    formerContext,
    'credentials-v1.json',
    '00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8',
    'laid out anew',
  ],
  [
    'https://www.w3.org/2018/credentials/examples/v1',
    'credentials-examples-v1.json',
    '73bebae22e70ebb4466ac2e1f3e3b35c43436217623b51ff3e1b567e1aff4ba2',
    'laid out anew',
  ],
  [
    'https://www.w3.org/ns/odrl.jsonld',
    'odrl.json',
    'a83cb98005bce546531131d4042318d8267aff71b1451f53cc926587fcef42c6',
    'laid out anew',
  ],
] as const

const loaded: ReadonlyMap<string, Pinned> = new Map(
  pinned.map(([url, file, sha256, layout]) => [url, { ...load(url, file, sha256), asPublished: layout === undefined }]),
)

/** What the JSON-LD processor gets for a URL; `tag: 'static'` lets it keep the parsed form. */
export type LoadedContext = { readonly documentUrl: string; readonly document: object; readonly tag: 'static' }

type Pinned = { readonly context: LoadedContext; readonly bytes: Uint8Array; readonly asPublished: boolean }

/** The bytes of a context that is pinned here as it is published, or undefined. */
export function pinnedBytes(url: unknown): Uint8Array | undefined {
  const pin = typeof url === 'string' ? loaded.get(url) : undefined
  return pin?.asPublished ? pin.bytes : undefined
}

/** The document loader: answers from the pinned contexts only and never from the network; throws `badges.unknown-context`. */
export async function loadPinnedContext(url: string): Promise<LoadedContext> {
  const pin = loaded.get(url)
  if (!pin) throw new Refused(refusal('badges.unknown-context', 422, { facts: { context: url.slice(0, 200) } }))
  return pin.context
}

function load(url: string, file: string, sha256: string): Omit<Pinned, 'asPublished'> {
  const text = readFileSync(new URL(`./documents/${file}`, import.meta.url))
  const found = createHash('sha256').update(text).digest('hex')
  if (found !== sha256) throw new Error(`${file} has changed: sha-256 is ${found}, pinned is ${sha256}`)
  const document: unknown = JSON.parse(text.toString('utf8'))
  if (typeof document !== 'object' || document === null) throw new Error(`${file} is not a JSON-LD context`)
  return { context: { documentUrl: url, document, tag: 'static' }, bytes: text }
}
