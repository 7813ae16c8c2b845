import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type PushKeys, loadPushKeys } from '../gateways/web-push/vapid.ts'
import { liveKeyService } from '../gateways/key-service/live.ts'
import { keyToken } from '../gateways/key-token/live.ts'
import type { Config } from '../platform/config/config.ts'
import { Failure } from '../platform/config/failure.ts'
import { type Kek, localKek } from '../platform/key-store/kek.ts'
import { keysOfFirstVersion } from '../platform/key-store/first-keys.ts'
import { type KeyStore, openKeyStore } from '../platform/key-store/key-store.ts'
import { makeGuardedFetch } from '../platform/guarded-fetch/make-guarded-fetch.ts'
import { readOrMakeSecret, readSecret } from '../platform/field-encryption/secret-file.ts'

/** The node's own secrets under `.onil/keys`, made at the first start: two in 0600 files, the others wrapped in the key file. */
export type NodeKeys = {
  readonly appPassword: string
  readonly contextKey: Buffer
  readonly store: KeyStore
  readonly push: PushKeys
  readonly folder: string
}

function keyFileIn(folder: string): string {
  return join(folder, 'keyring.sqlite')
}

/** Loads the node's secrets. Without `settings` the key-encryption key is a file beside the keys. */
export async function loadNodeKeys(home: string, settings: Config['kek'] = {}): Promise<NodeKeys> {
  const folder = join(home, 'keys')
  const secret = (name: string, bytes: number, encoding: 'base64' | 'base64url'): Promise<string> =>
    readOrMakeSecret(join(folder, `${name}.secret`), () => randomBytes(bytes).toString(encoding))
  const appPassword = await secret('app-database', 24, 'base64url')
  const context = await secret('context', 32, 'base64')
  const store = await openKeyStore({
    path: keyFileIn(folder),
    keks: await keksOf(settings, folder),
    firstKeys: keysOfFirstVersion(folder),
  })
  return { appPassword, contextKey: Buffer.from(context, 'base64'), store, push: await loadPushKeys(folder), folder }
}

// The first one wraps; the others still unwrap what they wrapped, until `onil keys rewrap`.
async function keksOf(settings: Config['kek'], folder: string): Promise<[Kek, ...Kek[]]> {
  const { secret, former, service, token, wraps } = settings
  const chosen = [
    ...(token ? await keyToken(token) : []),
    ...(service ? [keyServiceAt(service)] : []),
    ...[secret, former].flatMap((text) => (text === undefined ? [] : [localKek('env', text)])),
  ]
  const all = [...chosen, ...(await kekInFile(join(folder, 'kek.secret'), chosen.length === 0 || wraps === 'file'))]
  const first = wraps === undefined ? all[0] : all.find(({ id }) => id.startsWith(`${wraps}:`))
  if (!first) throw noSuchKek(wraps ?? '')
  return [first, ...all.filter((one) => one !== first)]
}

async function kekInFile(path: string, make: boolean): Promise<Kek[]> {
  if (make) return [localKek('file', await readOrMakeSecret(path, () => randomBytes(32).toString('base64')))]
  const there = await stat(path).then(
    () => true,
    () => false,
  )
  return there ? [localKek('file', await readSecret(path))] : []
}

function noSuchKek(wraps: string): Failure {
  return new Failure(
    {
      ko: `ONIL_KEK_WRAPS는 ${wraps}인데, 그 설정이 없습니다.`,
      en: `ONIL_KEK_WRAPS says ${wraps}, but nothing of that kind is set.`,
    },
    {
      ko: '그 설정을 채우거나 ONIL_KEK_WRAPS를 지우세요(docs/keys.md).',
      en: 'Set it, or take ONIL_KEK_WRAPS away (docs/keys.md).',
    },
  )
}

// It stands in one's own network or on this machine (its agent), and nowhere else is asked through this way out.
function keyServiceAt(service: NonNullable<Config['kek']['service']>): Kek {
  const { hostname } = new URL(service.url)
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  return liveKeyService(service, makeGuardedFetch({ allow: [hostname], inside: true, loopback }))
}
