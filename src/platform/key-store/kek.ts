import { createHash } from 'node:crypto'
import { openBox, sealBox } from './box.ts'

/**
 * The key-encryption key: it wraps the node's data keys, which are kept wrapped. `context` names the data key and is bound to the
 * wrapping. `unwrapNow` is there when no other machine has to be asked.
 */
export type Kek = {
  /** Tells keys apart in the list; never the key itself. */
  readonly id: string
  wrap(plain: Buffer, context: string): Promise<string>
  unwrap(wrapped: string, context: string): Promise<Buffer>
  readonly unwrapNow?: (wrapped: string, context: string) => Buffer
}

/** A key-encryption key at hand: from a file or from the environment. */
export function localKek(kind: 'file' | 'env', base64: string): Kek {
  const key = Buffer.from(base64, 'base64')
  if (key.length !== 32) throw new Error('the key-encryption key must be 32 bytes in base64')
  const print = createHash('sha256').update('onil kek').update(key).digest('hex').slice(0, 12)
  const unwrapNow = (wrapped: string, context: string): Buffer =>
    openBox(key, Buffer.from(wrapped, 'base64url'), context)
  return {
    id: `${kind}:${print}`,
    wrap: async (plain, context) => sealBox(key, plain, context).toString('base64url'),
    unwrap: async (wrapped, context) => unwrapNow(wrapped, context),
    unwrapNow,
  }
}
