import { type KeyObject, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto'
import type { Node } from '../../platform/node.ts'
import { ownKeys } from '../../platform/receipts/own-keys.ts'
import type { Signer, TrustedKey } from '../law/index.ts'

// PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410).
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Signs decisions: with the key of the node's receipts. */
export function decisionSigner({ receipts }: Pick<Node, 'receipts'>): Signer {
  return signer(receipts.kid, receipts.key)
}

/** Who signs a fact: with which key, and whose it is (a source's own has its name). */
export type FactSigner = Signer & { readonly x: string; readonly name?: string }

/** Signs facts that are written down here: with a key of its own, so that who signs decisions cannot be taken for a source. */
export function recorder({ receipts }: Pick<Node, 'receipts'>): FactSigner {
  const known = recorders.get(receipts.key)
  if (known) return known
  const key = factKey(receipts.key)
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' })
  const made = { ...signer(`${receipts.kid}-facts`, key), x }
  recorders.set(receipts.key, made)
  return made
}

const recorders = new WeakMap<KeyObject, FactSigner>()

/** The public keys of decisions that this node itself holds. */
export function decisionKeys(node: Pick<Node, 'receipts'>): TrustedKey[] {
  return ownKeys(node).keys.map(({ kid = '', x = '' }) => ({ kid, x, use: 'decisions' }))
}

function factKey(key: KeyObject): KeyObject {
  const { d = '' } = key.export({ format: 'jwk' })
  const own = Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', 'onil: recorder of facts', 32))
  return createPrivateKey({ key: Buffer.concat([before, own]), format: 'der', type: 'pkcs8' })
}

function signer(kid: string, key: KeyObject): Signer {
  return { key: kid, sign: (bytes) => sign(null, bytes, key) }
}
