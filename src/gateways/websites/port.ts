import { z } from 'zod'

/** How a website names an issuer: in its DID document (`alsoKnownAs`), or in a file of its own. */
export type NamedBy = 'did-web' | 'file'

/** What a website says about an issuer. `why`: a code for what was not right, to be told to whoever publishes it. */
export type WebsiteAnswer =
  | { readonly answer: 'named'; readonly by: NamedBy }
  | { readonly answer: 'not-named'; readonly why: 'no-document' | 'names-another' | 'not-json' }
  | { readonly answer: 'unavailable'; readonly why: 'unreachable' | 'not-public' }

/** Asks the website of a domain whether it names this issuer (a DID). Only two addresses of it are ever read. */
export type AskWebsite = (domain: string, did: string) => Promise<WebsiteAnswer>

/** The two addresses. */
export const wellKnown: Readonly<Record<NamedBy, string>> = {
  'did-web': '/.well-known/did.json',
  file: '/.well-known/onil-issuers.json',
}

const address = z.string().max(500)
const DidDocument = z.looseObject({ id: address, alsoKnownAs: z.array(address).max(100).optional() })
const File = z.looseObject({ issuers: z.array(address).max(100) })

/** Whether a document that was read at one of the addresses names the issuer. A DID document counts only for the domain it stands on. */
export function names(by: NamedBy, document: unknown, domain: string, did: string): boolean {
  if (by === 'file') return File.safeParse(document).data?.issuers.includes(did) === true
  const found = DidDocument.safeParse(document).data
  return found?.id === `did:web:${domain}` && found.alsoKnownAs?.includes(did) === true
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const form = new RegExp(`^(?=.{4,253}$)(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`)

/** A domain as it is typed, in the form that names have on the net; undefined for an address with a port, a number or no dot. */
export function readDomain(typed: string): string | undefined {
  const text = typed
    .trim()
    .replace(/^https:\/\//i, '')
    .replace(/\/$/, '')
  if (text === '' || /[/:@?#\\\s%]/.test(text) || !URL.canParse(`https://${text}`)) return undefined
  const { hostname } = new URL(`https://${text}`)
  return form.test(hostname) ? hostname : undefined
}
