import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPinnedContext } from '../contexts/pinned-contexts.ts'
import { decodeBase58, encodeBase58 } from './base58.ts'
import { didDocument, readDidKey } from './did-document.ts'
import { didWeb, didWebUrl } from './did-web.ts'
import { holderSigningKey, issuerSigningKey, makeHolderKey, resolveDidKey } from './keys.ts'
import { decodePublicKey, encodePublicKey, makeMultikeyPair } from './multikey.ts'

test('base58 gives back what it was given, zeros included', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(Buffer.from(decodeBase58(encodeBase58(bytes)) ?? [])).toEqual(Buffer.from(bytes))
    }),
  )
  expect([decodeBase58('0'), decodeBase58('z'.repeat(600))]).toEqual([undefined, undefined])
})

test('the Ed25519 Multikey of Controlled Identifiers 1.0 is read and written', () => {
  const known = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'
  const key = decodePublicKey(known)
  expect(key && encodePublicKey(key)).toBe(known)
  for (const wrong of ['', 'z', known.slice(1), `${known}1`, makeMultikeyPair().secretKey])
    expect(decodePublicKey(wrong)).toBeUndefined()
})

test('did:web and its address', () => {
  expect(didWeb('work.example:8443', ['agencies', 'hrdk'])).toBe('did:web:work.example%3A8443:agencies:hrdk')
  expect(didWebUrl('did:web:work.example%3A8443:agencies:hrdk')).toBe(
    'https://work.example:8443/agencies/hrdk/did.json',
  )
  expect(didWebUrl('did:web:work.example')).toBe('https://work.example/.well-known/did.json')
  for (const wrong of [
    'did:web:',
    'did:web:a/b',
    'did:web:a:..:b',
    'did:web:a@b',
    'did:web:a%2Fb',
    'did:web:a..b',
    'did:web:a%3A99999',
    'did:key:z',
    'did:web:a:b?c',
  ])
    expect(didWebUrl(wrong)).toBeUndefined()
})

test('a document gives the keys that it lists for badges, and no other', () => {
  const did = 'did:web:work.example:agencies:hrdk'
  const { publicKey, secretKey } = makeMultikeyPair()
  const document = didDocument(did, [{ publicKey }])
  const { id } = issuerSigningKey(did, secretKey)
  expect(readDidKey(document, id)).toMatchObject({ id, controller: did, purposes: ['assertionMethod'] })
  expect(readDidKey({ ...document, assertionMethod: [] }, id)).toMatchObject({ purposes: [] })
  expect(readDidKey(document, `${did}x#${publicKey}`)).toBeUndefined()
  expect(
    readDidKey(
      {
        ...document,
        verificationMethod: document.verificationMethod.map((method) => ({ ...method, controller: 'did:web:other' })),
      },
      id,
    ),
  ).toBeUndefined()
  for (const wrong of [undefined, 'x', {}, { id: did }, { ...document, verificationMethod: [1] }])
    expect(readDidKey(wrong, id)).toBeUndefined()
})

test('a wallet’s key is found in its own name', () => {
  const { did, secretKey } = makeHolderKey()
  const { id, controller } = holderSigningKey({ did, secretKey })
  expect(controller).toBe(did)
  expect(resolveDidKey(id)).toMatchObject({ id, controller: did })
  for (const wrong of [did, `${did}#x`, `${id}#x`, 'did:key:z#z', '']) expect(resolveDidKey(wrong)).toBeUndefined()
})

test('only pinned contexts are served', async () => {
  await expect(loadPinnedContext('https://www.w3.org/ns/credentials/v9')).rejects.toThrow('badges.unknown-context')
})
