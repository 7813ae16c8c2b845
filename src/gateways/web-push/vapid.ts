import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { readOrMakeSecret } from '../../platform/field-encryption/secret-file.ts'

/** By what push services know this node (RFC 8292). `publicKey` is the uncompressed point, base64url: browsers ask for it. */
export type PushKeys = { readonly publicKey: string; readonly privateKey: KeyObject }

/** Loads the node's key from its folder, and makes it at the first start. A new one would end every subscription. */
export async function loadPushKeys(folder: string): Promise<PushKeys> {
  const privateKey = createPrivateKey(await readOrMakeSecret(join(folder, 'push.p256.pem'), newPem))
  const { x = '', y = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return { publicKey: point.toString('base64url'), privateKey }
}

function newPem(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

const hours = 12

/** The word by which a push service knows who sends: for its origin only, half a day (at most a day is allowed). */
export async function vapidHeader(keys: PushKeys, endpoint: string, contact: string, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000)
  const jwt = await new SignJWT({ sub: contact })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
    .setAudience(new URL(endpoint).origin)
    .setExpirationTime(seconds + hours * 3600)
    .sign(keys.privateKey)
  return `vapid t=${jwt}, k=${keys.publicKey}`
}
