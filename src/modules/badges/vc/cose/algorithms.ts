import { type Cbor, writeCbor } from './cbor.ts'

type Algorithm = { readonly name: string; readonly digest: 'sha256' | 'sha384' | 'sha512' | null }

const known: Readonly<Record<string, Algorithm['digest']>> = {
  ES256: 'sha256',
  ES384: 'sha384',
  ES512: 'sha512',
  EdDSA: null,
}
// RFC 9053, section 2, and RFC 9864: the numbers of the algorithms, older ones and those that name their curve.
const numbers = [
  [-7, 'ES256'],
  [-35, 'ES384'],
  [-36, 'ES512'],
  [-8, 'EdDSA'],
  [-9, 'ES256'],
  [-51, 'ES384'],
  [-52, 'ES512'],
  [-19, 'EdDSA'],
] as const

/** The algorithms that we check COSE with, by their numbers; `name` is the one in JOSE. */
export const coseAlgorithms: ReadonlyMap<Cbor | undefined, Algorithm> = new Map<Cbor | undefined, Algorithm>(
  numbers.map(([number, name]) => [number, { name, digest: known[name] ?? null }]),
)

/** The number and the digest that an algorithm of JOSE has in COSE. */
export function coseAlgorithm(name: string): { readonly number: number; readonly digest: Algorithm['digest'] } {
  const [number] = numbers.find(([, own]) => own === name) ?? []
  if (number === undefined) throw new TypeError(`COSE has no ${name} here`)
  return { number, digest: known[name] ?? null }
}

/** What the signature of a COSE_Sign1 is over (RFC 9052, section 4.4). */
export function signedBytes(guarded: Uint8Array, payload: Uint8Array): Buffer {
  return writeCbor(['Signature1', guarded, new Uint8Array(), payload])
}
