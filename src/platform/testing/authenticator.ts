import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** What a page asks an authenticator. */
type Question = { readonly options: object }

/** An authenticator of a test, as a telephone has one: makes one passkey and signs with it. `count` is its signature counter, 0 when it does not count. */
export type Authenticator = {
  count: number
  make(question: Question, origin: string): string
  sign(question: Question, origin: string): string
}

/** Builds one for a site. */
export function makeAuthenticator(rp: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-64)
  const own = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} }
  const authenticator: Authenticator = {
    count: 0,
    make: ({ options }, origin) => {
      const data = Buffer.concat([head(rp, 0x45, authenticator.count), Buffer.alloc(16), lengthOf(id), id, cose(raw)])
      const response = { ...client('webauthn.create', options, origin), attestationObject: text(attestation(data)) }
      return JSON.stringify({ ...own, response: { ...response, transports: ['internal'] } })
    },
    sign: ({ options }, origin) => {
      const { clientDataJSON } = client('webauthn.get', options, origin)
      const data = head(rp, 0x05, authenticator.count)
      const signature = sign(
        'sha256',
        Buffer.concat([data, sha256(Buffer.from(clientDataJSON, 'base64url'))]),
        privateKey,
      )
      return JSON.stringify({
        ...own,
        response: { clientDataJSON, authenticatorData: text(data), signature: text(signature) },
      })
    },
  }
  return authenticator
}

const text = (bytes: Buffer): string => bytes.toString('base64url')
const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

function client(type: string, options: object, origin: string): { clientDataJSON: string } {
  const challenge = 'challenge' in options ? options.challenge : ''
  return { clientDataJSON: text(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))) }
}

// Authenticator data (Web Authentication, 6.1): hash of the site, flags, counter.
function head(rp: string, flags: number, count: number): Buffer {
  const rest = Buffer.alloc(5)
  rest.writeUInt8(flags)
  rest.writeUInt32BE(count, 1)
  return Buffer.concat([sha256(rp), rest])
}

function lengthOf(id: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(id.length)
  return length
}

// CBOR by hand: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, an ES256 key.
function cose(raw: Buffer): Buffer {
  const hex = (h: string): Buffer => Buffer.from(h, 'hex')
  return Buffer.concat([hex('a5010203262001215820'), raw.subarray(0, 32), hex('225820'), raw.subarray(32)])
}

// CBOR by hand: {"fmt": "none", "attStmt": {}, "authData": bytes}.
function attestation(data: Buffer): Buffer {
  const name = (word: string): Buffer => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
  const bytes = Buffer.concat([Buffer.from([0x59]), lengthOf(data), data])
  const parts = [name('fmt'), name('none'), name('attStmt'), Buffer.from([0xa0]), name('authData'), bytes]
  return Buffer.concat([Buffer.from([0xa3]), ...parts])
}
