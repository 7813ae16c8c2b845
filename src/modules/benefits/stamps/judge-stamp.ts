import { createHash, createPublicKey, verify } from 'node:crypto'
import { type Stamp, contentText, stampText } from '../../../web/device/stamp-text.ts'

/** How far the clocks of a device and of the node may be apart (ms). */
const apart = 120_000

/** The open half of a device's key. */
export type OpenKey = { readonly x: string; readonly y: string }
/** Why the time of a stamp is not believed. */
export type Doubt = 'future' | 'before-key'

type Fields = Readonly<Record<string, unknown>>

/** The hash of a form's content, as the device hashed it. */
export function contentHash(body: Fields): string {
  const fields = Object.entries(body).flatMap(([name, value]): [string, string][] =>
    (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, String(one)]),
  )
  return createHash('sha256').update(contentText(fields)).digest('base64url')
}

/** Whether a device's key signed this content, for this address, at this time. */
export function isSigned({ x, y }: OpenKey, stamp: Stamp, action: string, hash: string): boolean {
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
  const text = Buffer.from(stampText(stamp.key, action, stamp.at, hash))
  return verify('sha256', text, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(stamp.signature, 'base64url'))
}

/** Whether the two numbers are a point on the curve: no other key is taken. */
export function isKey({ x, y }: OpenKey): boolean {
  try {
    createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
    return true
  } catch {
    return false
  }
}

/**
 * What speaks against the time of a device: it is later than the arrival, or earlier than the key. In between a clock can still be
 * wrong, which nobody can see: so it is evidence and no more.
 */
export function doubtOf(at: number, { arrived, registered }: { arrived: Date; registered: Date }): Doubt | undefined {
  if (at > arrived.getTime() + apart) return 'future'
  return at < registered.getTime() - apart ? 'before-key' : undefined
}
