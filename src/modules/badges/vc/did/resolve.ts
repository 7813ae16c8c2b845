import { didWebUrl } from '../../credential/did-web.ts'
import { problem } from '../problem.ts'
import type { MethodAnswer } from '../verification-method.ts'
import { readMethod } from './read-method.ts'
import { resolveDidJwk, resolveDidKey } from './self-contained.ts'

/** What was found at an address: a document, or why there is none. */
export type Published =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly fault: 'not-listed' | 'not-found' | 'unreachable' | 'not-json' }

/** How controller documents are read: by the guarded way out, which knows the listed hosts. Never throws. */
export type ResolveHow = { readonly readPublished: (url: string) => Promise<Published> }

const longest = 4_096

/**
 * Finds the verification method behind a DID URL (did:web, did:key, did:jwk) or an https URL of a controller document.
 * Only did:web and https ask anybody. Never throws; each failure has its own reason.
 */
export async function resolveVerificationMethod(url: string, how: ResolveHow): Promise<MethodAnswer> {
  const [controller = '', fragment, ...more] = url.split('#')
  if (url.length > longest || more.length > 0 || /[\s\p{Cc}]/u.test(url)) return refuse('did-malformed')
  if (url.startsWith('did:key:')) return resolveDidKey(url)
  if (url.startsWith('did:jwk:')) return resolveDidJwk(url)
  if (fragment === undefined || fragment === '') return refuse('did-no-fragment')
  const address = addressOf(controller)
  if (address === undefined) return refuse(controller.startsWith('did:web:') ? 'did-malformed' : 'did-method-unknown')
  const found = await how.readPublished(address)
  return found.ok ? readMethod(found.document, url, controller) : refuse(`did-${found.fault}`)
}

/** Where the document of a controller is published; undefined for every other kind. */
function addressOf(controller: string): string | undefined {
  if (controller.startsWith('did:web:')) return didWebUrl(controller)
  return controller.startsWith('https://') && URL.canParse(controller) ? controller : undefined
}

function refuse(code: string): MethodAnswer {
  return { ok: false, problem: problem(code, 'verificationMethod') }
}
