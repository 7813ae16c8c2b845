declare module 'http_ece' {
  import type { ECDH } from 'node:crypto'
  /** RFC 8188 and, with an authentication secret and P-256 keys, RFC 8291. Texts are base64url. */
  type Params = {
    readonly version: 'aes128gcm'
    readonly privateKey: ECDH
    /** The other side's public key; when decrypting it stands in the message. */
    readonly dh?: string
    readonly authSecret: string
    readonly salt?: string
  }
  export function encrypt(plain: Buffer, params: Params): Buffer
  export function decrypt(sealed: Buffer, params: Params): Buffer
}
