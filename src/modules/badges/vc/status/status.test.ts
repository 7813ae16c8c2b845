import { gzipSync } from 'node:zlib'
import { createList, decodeList as decodeByOracle } from '@digitalbazaar/vc-bitstring-status-list'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeList, emptyList, readEntry, writeEntry } from './bitstring.ts'
import { checkStatuses, type ListAnswer } from './check-statuses.ts'
import { encodeList, makeListEncoder } from './encode-list.ts'
import { makeEntry, makeList } from './make-list.ts'
import { readStatusEntry } from './read-status-entry.ts'
import { readStatusList } from './read-status-list.ts'
import { statusErrorName, statusErrorType } from './status-errors.ts'

const now = new Date('2026-03-01T00:00:00Z')
const [issuer, url] = ['did:web:issuer.example', 'https://issuer.example/status/1']
const entry = {
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: '94567',
  statusListCredential: url,
}
const order = { url, issuer, purposes: ['revocation'], bits: emptyList(), validFrom: new Date('2026-02-01T00:00:00Z') }
const document = makeList(order, encodeList)
const subject = document.credentialSubject
const words = ['pending', 'accepted', 'rejected', 'undefined'].map((message, value) => ({
  status: `0x${value}`,
  message,
}))

function withSet(index: number, value = 1, size = 1): Uint8Array {
  const bits = emptyList(undefined, size)
  writeEntry(bits, index, value, size)
  return bits
}
async function state(credentialStatus: unknown, list: unknown = document, otherIssuers = false) {
  const read = readStatusList(list)
  const answer: ListAnswer = 'code' in read ? { ok: false, problems: [read] } : { ok: true, list: read, readAt: now }
  return await checkStatuses({ issuer, credentialStatus }, { now, readList: async () => answer, otherIssuers })
}
async function fault(credentialStatus: unknown, list: unknown = document): Promise<string | undefined> {
  const [first] = await state(credentialStatus, list)
  return first?.problems[0]?.code
}

describe('Bitstring Status List 1.0, 2.1 BitstringStatusListEntry', () => {
  it('accepts what the section allows', () => {
    const full = { ...entry, id: `${url}#94567`, statusPurpose: 'message', statusSize: 2, statusMessage: words }
    for (const one of [entry, { ...entry, type: [entry.type] }, full, { ...full, statusReference: [url, 'urn:x:y'] }])
      expect(readStatusEntry(one, 'credentialStatus')).toMatchObject({ index: 94_567, list: url })
  })
  it.each([
    ['status-entry-malformed', 'revoked'],
    ['status-id-is-list', { ...entry, id: url }],
    ['status-type-unknown', { ...entry, type: 'StatusList2021Entry' }],
    ['status-purpose-malformed', { ...entry, statusPurpose: 7 }],
    ['status-purpose-malformed', { ...entry, statusPurpose: ['revocation'] }],
    ['status-index-malformed', { ...entry, statusListIndex: 94_567 }],
    ['status-index-malformed', { ...entry, statusListIndex: '-1' }],
    ['status-index-malformed', { ...entry, statusListIndex: '0x10' }],
    ['status-index-malformed', { ...entry, statusListIndex: true }],
    ['status-list-url-malformed', { ...entry, statusListCredential: 'status/1' }],
    ['status-size-malformed', { ...entry, statusSize: 0 }],
    ['status-size-malformed', { ...entry, statusSize: '1' }],
    ['status-size-malformed', { ...entry, statusSize: 1.5 }],
    ['status-size-too-large', { ...entry, statusSize: 9, statusMessage: [] }],
    ['status-messages-missing', { ...entry, statusSize: 2 }],
    ['status-messages-number', { ...entry, statusSize: 2, statusMessage: words.slice(1) }],
    ['status-messages-number', { ...entry, statusMessage: words[0] }],
    [
      'status-message-malformed',
      {
        ...entry,
        statusMessage: [
          { status: '0x0', message: 'a' },
          { status: '1', message: 'b' },
        ],
      },
    ],
    ['status-message-malformed', { ...entry, statusMessage: [{ status: '0x0', message: 'a' }, { status: '0x1' }] }],
    [
      'status-message-malformed',
      {
        ...entry,
        statusMessage: [
          { status: '0x0', message: 'a' },
          { status: '0x2', message: 'b' },
        ],
      },
    ],
    ['status-message-twice', { ...entry, statusMessage: [words[0], words[0]] }],
    ['status-reference-malformed', { ...entry, statusReference: 'a page' }],
    ['status-reference-malformed', { ...entry, statusReference: [] }],
  ])('refuses with %s', async (code, value) => {
    expect(await fault(value)).toBe(code)
    expect(statusErrorName(code)).toBe('MALFORMED_VALUE_ERROR')
  })
})

describe('2.2 BitstringStatusListCredential', () => {
  const within = (change: object) => ({ ...document, credentialSubject: { ...subject, ...change } })
  it.each([
    ['status-list-malformed', 'list', 'MALFORMED_VALUE_ERROR'],
    ['status-list-type', { ...document, type: ['VerifiableCredential'] }, 'MALFORMED_VALUE_ERROR'],
    ['status-list-malformed', { ...document, credentialSubject: [subject] }, 'MALFORMED_VALUE_ERROR'],
    ['status-list-malformed', { ...document, validUntil: 'tomorrow' }, 'MALFORMED_VALUE_ERROR'],
    ['status-list-subject-type', within({ type: 'StatusList2021' }), 'MALFORMED_VALUE_ERROR'],
    ['status-list-purpose-malformed', within({ statusPurpose: [] }), 'MALFORMED_VALUE_ERROR'],
    ['status-list-purpose-malformed', within({ statusPurpose: ['revocation', 1] }), 'MALFORMED_VALUE_ERROR'],
    ['status-list-ttl-malformed', within({ ttl: '30' }), 'MALFORMED_VALUE_ERROR'],
    ['status-list-ttl-malformed', within({ ttl: -1 }), 'MALFORMED_VALUE_ERROR'],
    ['status-list-encoding', within({ encodedList: 7 }), 'MALFORMED_VALUE_ERROR'],
    ['status-list-encoding', within({ encodedList: String(subject['encodedList']).slice(1) }), 'MALFORMED_VALUE_ERROR'],
    ['status-list-encoding', within({ encodedList: `${String(subject['encodedList'])}=` }), 'MALFORMED_VALUE_ERROR'],
    [
      'status-list-encoding',
      within({ encodedList: `u${Buffer.alloc(16_384).toString('base64url')}` }),
      'MALFORMED_VALUE_ERROR',
    ],
    [
      'status-list-too-large',
      within({ encodedList: encodeList(new Uint8Array(8 * 1_024 * 1_024 + 1)) }),
      'MALFORMED_VALUE_ERROR',
    ],
    ['status-list-too-short', within({ encodedList: encodeList(new Uint8Array(16_383)) }), 'STATUS_LIST_LENGTH_ERROR'],
    ['status-purpose-differs', within({ statusPurpose: 'suspension' }), 'STATUS_VERIFICATION_ERROR'],
    ['status-list-other-id', { ...document, id: `${url}0` }, 'STATUS_VERIFICATION_ERROR'],
    ['status-list-of-another', { ...document, issuer: 'did:web:other.example' }, 'STATUS_VERIFICATION_ERROR'],
    ['status-list-not-yet-valid', { ...document, validFrom: '2026-04-01T00:00:00Z' }, 'STATUS_VERIFICATION_ERROR'],
    ['status-list-expired', { ...document, validUntil: now.toISOString() }, 'STATUS_VERIFICATION_ERROR'],
  ])('refuses with %s', async (code, list, name) => {
    expect(await fault(entry, list)).toBe(code)
    expect(statusErrorName(code)).toBe(name)
  })
  it('may leave out its id, have several purposes, and be of another issuer where the verifier says so', async () => {
    const list = makeList(
      { ...order, purposes: ['revocation', 'suspension'], ttl: 30_000, bits: withSet(94_567) },
      encodeList,
    )
    expect(await state(entry, { ...list, id: undefined })).toMatchObject([{ status: 1, stops: true, problems: [] }])
    expect(await state(entry, { ...list, issuer: 'did:web:other.example' }, true)).toMatchObject([{ problems: [] }])
    expect(readStatusList(list)).toMatchObject({ ttl: 30_000, purposes: ['revocation', 'suspension'] })
  })
})

describe('3.2 Validate Algorithm', () => {
  const at = (purpose: string, index = 94_567) => ({ ...entry, statusPurpose: purpose, statusListIndex: String(index) })
  const listed = (purposes: string[], bits: Uint8Array) => makeList({ ...order, purposes, bits }, encodeList)
  it.each([
    ['revocation', true],
    ['suspension', true],
    ['refresh', false],
    ['https://example.org/purposes#seen', false],
  ])('%s: a set bit stops the credential: %s', async (purpose, stops) => {
    const list = listed([purpose], withSet(94_567))
    expect(await state(at(purpose), list)).toEqual([{ purpose, status: 1, stops, problems: [] }])
    expect(await state(at(purpose, 94_566), list)).toMatchObject([{ status: 0, stops: false }])
    expect(await state(at(purpose, 94_568), list)).toMatchObject([{ status: 0, stops: false }])
  })
  it('message: gives the message of the value, with one bit or several', async () => {
    const wide = { ...at('message'), statusSize: 2, statusMessage: words }
    expect(await state(wide, listed(['message'], withSet(94_567, 2, 2)))).toMatchObject([
      { status: 2, message: 'rejected', stops: false },
    ])
    expect(await state(at('message'), listed(['message'], withSet(94_567)))).toMatchObject([{ message: 'set' }])
  })
  it('several entries give several answers, and none gives none', async () => {
    const list = listed(['revocation', 'suspension'], withSet(94_567))
    expect(await state([at('revocation', 1), at('suspension')], list)).toMatchObject([
      { stops: false },
      { stops: true },
    ])
    expect(await state(undefined)).toEqual([])
  })
  it('raises a RANGE_ERROR outside the list, also far outside, and counts the size', async () => {
    const wide = { ...entry, statusListIndex: '131072', statusSize: 2, statusMessage: words }
    for (const index of ['131072', '9007199254740993', '9'.repeat(400)])
      expect(await fault({ ...entry, statusListIndex: index })).toBe('status-outside-list')
    expect(await fault(wide, listed(['revocation'], emptyList(undefined, 2)))).toBe('status-outside-list')
    expect(
      await fault({ ...wide, statusListIndex: '131071' }, listed(['revocation'], emptyList(undefined, 2))),
    ).toBeUndefined()
    // A list long enough for one bit is too short for two.
    expect(await fault({ ...wide, statusListIndex: '1' })).toBe('status-list-too-short')
    expect(statusErrorName('status-outside-list')).toBe('RANGE_ERROR')
  })
})

describe('3.3 and 3.4 Bitstrings', () => {
  it('the oracle reads ours, and we read the oracle’s and any other GZIP', async () => {
    const oracle = await createList({ length: 140_000 })
    const ours = emptyList(140_000)
    for (const index of [0, 1, 7, 8, 94_567, 131_071, 131_072, 139_999]) {
      oracle.setStatus(index, true)
      writeEntry(ours, index, 1)
    }
    const theirs = decodeList(await oracle.encode())
    expect(theirs).toEqual(Buffer.from(ours))
    const back = await decodeByOracle({ encodedList: encodeList(ours) })
    expect([94_567, 94_568, 131_072].map((index) => back.getStatus(index))).toEqual([true, false, true])
    expect(decodeList(`u${gzipSync(ours, { level: 9 }).toString('base64url')}`)).toEqual(Buffer.from(ours))
  })
  it('packs again only what changed, to the same text as from nothing', () => {
    const encode = makeListEncoder()
    fc.assert(
      fc.property(
        fc.array(fc.nat(399_999), { maxLength: 40 }),
        fc.integer({ min: 150_000, max: 400_000 }),
        (indexes, length) => {
          const bits = emptyList(length)
          for (const index of indexes) if (index < length) writeEntry(bits, index, 1)
          expect(encode(bits)).toBe(encodeList(bits))
          expect(decodeList(encode(bits))).toEqual(Buffer.from(bits))
        },
      ),
      { numRuns: 20 },
    )
  })
  it('entries of several bits lie side by side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.nat(255), { minLength: 1, maxLength: 50 }),
        (size, values) => {
          const [bits, fit] = [emptyList(undefined, size), values.map((value) => value % 2 ** size)]
          fit.forEach((value, index) => {
            writeEntry(bits, index, 2 ** size - 1, size)
            writeEntry(bits, index, value, size)
          })
          expect(fit.map((_, index) => readEntry(bits, index, size))).toEqual(fit)
        },
      ),
      { numRuns: 50 },
    )
    expect(() => writeEntry(emptyList(), 131_072, 1)).toThrow(RangeError)
    expect(() => writeEntry(emptyList(), 0, 2)).toThrow(RangeError)
  })
  it('an entry that we write is one that we read', () => {
    const made = makeEntry({
      purpose: 'message',
      list: url,
      index: 5,
      size: 2,
      messages: ['a', 'b', 'c', 'd'],
      reference: url,
    })
    expect(readStatusEntry(made, '')).toMatchObject({ index: 5, size: 2, purpose: 'message' })
    expect(() => makeEntry({ purpose: 'message', list: url, index: 5, size: 2, messages: ['a'] })).toThrow(RangeError)
  })
})

describe('3.5 Processing Errors', () => {
  it('names each error as the standard does', () => {
    expect(statusErrorType('status-list-unreachable')).toBe(
      'https://www.w3.org/ns/credentials/status-list#STATUS_RETRIEVAL_ERROR',
    )
    expect(statusErrorType('status-outside-list')).toBe('https://www.w3.org/TR/vc-data-model#RANGE_ERROR')
    expect(statusErrorType('constructor')).toBeUndefined()
  })
  it('never throws, whatever stands in the credential or in the list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, text) => {
        const entries = [value, [value], { ...entry, statusSize: value }, { ...entry, statusMessage: value }]
        const changes = [{ encodedList: `u${text}` }, { ttl: value }, { statusPurpose: value }]
        const answers = [
          ...(await Promise.all(entries.map((status) => state(status, value)))),
          ...(await Promise.all(
            changes.map((change) => state(entry, { ...document, credentialSubject: { ...subject, ...change } })),
          )),
        ]
        expect(answers.flat().filter(({ stops }) => stops)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
