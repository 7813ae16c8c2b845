import type { Node } from '../../../platform/node.ts'

/** The site that a passkey belongs to (W3C Web Authentication, relying party): its id is a host name, its origin an address. */
export type RelyingParty = { readonly id: string; readonly origin: string; readonly name: string }

/**
 * The relying party for an address that a browser used: the node's permanent address, and in a demo also localhost on any port
 * (passkeys need a host name, so 127.0.0.1 cannot have any). Elsewhere there is none.
 */
export function relyingParty(node: Pick<Node, 'publicUrl'>, origin: string, demo: boolean): RelyingParty | undefined {
  const [own, here] = [new URL(node.publicUrl), URL.parse(origin)]
  if (here?.origin === own.origin) return { id: own.hostname, origin: own.origin, name: 'Onil' }
  const local = demo && here !== null && /^(.+\.)?localhost$/.test(here.hostname)
  return local ? { id: here.hostname, origin: here.origin, name: 'Onil' } : undefined
}
