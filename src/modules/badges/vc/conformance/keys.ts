import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SigningKey } from '../../credential/keys.ts'
import { writeMultikey } from '../did/public-keys.ts'
import type { KeyKind } from '../verification-method.ts'

const makers: Readonly<Record<KeyKind, () => KeyObject>> = {
  Ed25519: () => generateKeyPairSync('ed25519').privateKey,
  'P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  'P-384': () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey,
  'P-521': () => generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey,
}

/** The key of a did:key issuer, kept in a folder so that the issuer is the same at the next start. */
export async function keptKey(folder: string, name: string, kind: KeyKind): Promise<SigningKey> {
  const file = join(folder, `${name}.pem`)
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  const privateKey = kept === undefined ? makers[kind]() : createPrivateKey(kept)
  if (kept === undefined) await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  const multikey = writeMultikey({ kind, publicKey: createPublicKey(privateKey) })
  return { id: `did:key:${multikey}#${multikey}`, controller: `did:key:${multikey}`, privateKey }
}
