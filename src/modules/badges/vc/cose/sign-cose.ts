import { sign } from 'node:crypto'
import { algorithmOf } from '../jose/algorithms.ts'
import type { JoseKey, JoseKind } from '../jose/sign-jose.ts'
import { coseAlgorithm, signedBytes } from './algorithms.ts'
import { writeCbor } from './cbor.ts'
import { coseTypes } from './verify-cose.ts'

const tag = 0xd2 // COSE_Sign1, as one byte

/** Signs a document as it stands as a COSE_Sign1 (VC-JOSE-COSE, section 3.3). */
export function signCose(document: object, key: JoseKey, kind: JoseKind = 'credential'): Buffer {
  const { number, digest } = coseAlgorithm(algorithmOf(key.privateKey))
  const { typ, cty } = coseTypes[kind]
  const header = new Map<number, number | string | Uint8Array>([
    [1, number],
    [3, `application/${cty}`],
    [4, Buffer.from(key.id)],
    [16, `application/${typ}`],
  ])
  const [guarded, payload] = [writeCbor(header), Buffer.from(JSON.stringify(document))]
  const signature = sign(digest, signedBytes(guarded, payload), { key: key.privateKey, dsaEncoding: 'ieee-p1363' })
  return Buffer.concat([Buffer.from([tag]), writeCbor([guarded, new Map(), payload, signature])])
}
