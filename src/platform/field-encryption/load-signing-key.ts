import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { calculateJwkThumbprint } from 'jose'
import { readOrMakeSecret } from './secret-file.ts'

/** An Ed25519 key pair. `keyId` is the thumbprint of the public key (RFC 7638), `publicKeyBytes` the 32 bytes of RFC 8032. */
export type SigningKey = {
  readonly keyId: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly publicKeyBytes: Buffer
}

/** Loads a named Ed25519 key ('receipts', 'issuer-hrdk') from a folder, and makes it at its first use. */
export async function loadSigningKey(folder: string, name: string): Promise<SigningKey> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new TypeError(`not a key name: ${name.slice(0, 40)}`)
  const privateKey = createPrivateKey(await readOrMakeSecret(join(folder, `${name}.ed25519.pem`), newPem))
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`${name}.ed25519.pem holds no Ed25519 key`)
  const publicKey = createPublicKey(privateKey)
  const { x = '' } = publicKey.export({ format: 'jwk' })
  return {
    keyId: await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x }),
    privateKey,
    publicKey,
    publicKeyBytes: Buffer.from(x, 'base64url'),
  }
}

function newPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
