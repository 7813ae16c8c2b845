import { type KeyObject, sign } from 'node:crypto'

/** A compact JWS (RFC 7515) by an Ed25519 key. At once and not on a thread: the signature takes less time than the way there. */
export function compactJws(header: object, payload: object, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${part(header)}.${part(payload)}`
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
}
