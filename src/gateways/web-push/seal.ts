import { createECDH, randomBytes } from 'node:crypto'
import { encrypt } from 'http_ece'
import type { PushAddress } from './port.ts'

/** Seals a text for one browser (RFC 8291): with a key pair and a salt that are used once. */
export function sealFor(to: PushAddress, text: string): Buffer {
  const once = createECDH('prime256v1')
  once.generateKeys()
  return encrypt(Buffer.from(text), {
    version: 'aes128gcm',
    privateKey: once,
    dh: to.keys.p256dh,
    authSecret: to.keys.auth,
    salt: randomBytes(16).toString('base64url'),
  })
}
