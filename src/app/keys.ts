import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type KeyRing } from '../platform/field-encryption/key-ring.ts'
import { loadKeyRing } from '../platform/field-encryption/load-key-ring.ts'
import { type SigningKey, loadSigningKey } from '../platform/field-encryption/load-signing-key.ts'
import { type PushKeys, loadPushKeys } from '../gateways/web-push/vapid.ts'
import { readOrMakeSecret } from '../platform/field-encryption/secret-file.ts'

/** The node's own secrets, each in a 0600 file under `.onil/keys`, made at the first start. */
export type NodeKeys = {
  readonly appPassword: string
  readonly contextKey: Buffer
  readonly fields: KeyRing
  readonly receipts: SigningKey
  readonly push: PushKeys
  readonly folder: string
}

/** Loads the node's secrets. */
export async function loadNodeKeys(home: string): Promise<NodeKeys> {
  const folder = join(home, 'keys')
  const appPassword = await readOrMakeSecret(join(folder, 'app-database.secret'), () =>
    randomBytes(24).toString('base64url'),
  )
  const context = await readOrMakeSecret(join(folder, 'context.secret'), () => randomBytes(32).toString('base64'))
  const [fields, receipts, push] = await Promise.all([
    loadKeyRing(folder),
    loadSigningKey(folder, 'receipts'),
    loadPushKeys(folder),
  ])
  return { appPassword, contextKey: Buffer.from(context, 'base64'), fields, receipts, push, folder }
}
