import { randomBytes } from 'node:crypto'
import { openBox, sealBox } from '../../platform/key-store/box.ts'
import { UnwrapRequest, WrapRequest } from './port.ts'

/** A simulated key service: its versions of one key, and whether it answers. */
export type SimulatedKeyService = {
  answer(request: Request): Promise<Response>
  /** Makes a new version of the key; older ones still open what they wrapped. */
  rotate(): void
  /** From now on nothing it ever wrapped opens. */
  destroy(): void
  down: boolean
}

/** A key service in process that keeps the contract of `live.ts`: for the demo and for tests. */
export function simulateKeyService(key: string, token: string): SimulatedKeyService {
  const versions = [randomBytes(32)]
  const say = (status: number, body: object): Response => Response.json(body, { status })
  const encrypt = (body: unknown): Response => {
    const { plaintext, associated_data: bound } = WrapRequest.parse(body)
    const newest = versions.at(-1)
    if (!newest) return say(400, { errors: ['encryption key not found'] })
    const box = sealBox(newest, Buffer.from(plaintext, 'base64'), Buffer.from(bound, 'base64'))
    return say(200, {
      data: { ciphertext: `vault:v${versions.length}:${box.toString('base64')}`, key_version: versions.length },
    })
  }
  const decrypt = (body: unknown): Response => {
    const { ciphertext, associated_data: bound } = UnwrapRequest.parse(body)
    const [, version, box = ''] = /^vault:v(\d+):(.+)$/.exec(ciphertext) ?? []
    const used = versions[Number(version) - 1]
    if (!used) return say(400, { errors: ['invalid ciphertext: no such version'] })
    try {
      const plain = openBox(used, Buffer.from(box, 'base64'), Buffer.from(bound, 'base64'))
      return say(200, { data: { plaintext: plain.toString('base64') } })
    } catch {
      return say(400, { errors: ['cipher: message authentication failed'] })
    }
  }
  const service: SimulatedKeyService = {
    down: false,
    rotate: () => void versions.push(randomBytes(32)),
    destroy: () => void versions.splice(0),
    answer: async (request) => {
      if (service.down) return say(503, { errors: ['Vault is sealed'] })
      if (request.headers.get('x-vault-token') !== token) return say(403, { errors: ['permission denied'] })
      const [what, name] = new URL(request.url).pathname.split('/').slice(-2)
      if (name !== key || request.method !== 'POST') return say(404, { errors: [] })
      const body: unknown = await request.json()
      return what === 'encrypt' ? encrypt(body) : decrypt(body)
    },
  }
  return service
}
