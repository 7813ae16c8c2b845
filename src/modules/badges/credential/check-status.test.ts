import { expect, test } from 'vitest'
import { emptyList, writeEntry } from '../vc/status/bitstring.ts'
import { encodeList } from '../vc/status/encode-list.ts'
import { makeEntry, makeList } from '../vc/status/make-list.ts'
import { readStatusList } from '../vc/status/read-status-list.ts'
import { readBadgeShape } from './badge-shape.ts'
import { checkStatus } from './check-status.ts'
import { copyPlain, badgeLimits } from './copy-json.ts'
import { now, setStage, throughJson } from './testing/build-badge.ts'
import type { StatusReading } from './verification.ts'

const place = (purpose: string) => ({ purpose, list: `https://work.example/status/${purpose}`, index: 7 })
const messages = ['접수', '심사', '보류', 'undefined']

/** What is found of a badge of the stage with these entries, when the lists say these values. */
async function find(values: Readonly<Record<string, number>>, entries: readonly object[]) {
  const { badge, did } = await setStage()
  const { proof: _, '@context': __, ...rest } = throughJson(await badge())
  const signed = readBadgeShape({
    '@context': ['known'],
    ...copyPlain({ ...rest, credentialStatus: entries }, badgeLimits),
  })
  const readStatus = async (url: string): Promise<StatusReading | undefined> => {
    const purpose = url.split('/').at(-1) ?? ''
    const size = purpose === 'message' ? 2 : 1
    const bits = emptyList(undefined, size)
    writeEntry(bits, 7, values[purpose] ?? 0, size)
    const list = readStatusList(makeList({ url, issuer: did, purposes: [purpose], bits, validFrom: now }, encodeList))
    return 'code' in list ? undefined : { list, readAt: now }
  }
  return await checkStatus(signed, { now, resolveKey: async () => undefined, readStatus })
}

test('what the issuer tells stands beside whether the badge holds', async () => {
  const entries = [
    makeEntry({ ...place('message'), size: 2, messages }),
    makeEntry(place('refresh')),
    makeEntry(place('revocation')),
  ]
  const told = { message: '심사', newer: 1, ageSeconds: 0 }
  expect(await find({ message: 1, refresh: 1 }, entries)).toMatchObject({ ok: true, detail: 'in-force', facts: told })
  expect(await find({ message: 1, refresh: 1, revocation: 1 }, entries)).toMatchObject({
    verdict: 'revoked',
    facts: told,
  })
  expect((await find({}, entries)).facts).not.toHaveProperty('newer')
})

test('a badge that only tells something is neither revoked nor proven to be in force', async () => {
  const only = [makeEntry({ ...place('message'), size: 2, messages })]
  expect(await find({ message: 2 }, only)).toMatchObject({ ok: true, detail: 'message', facts: { message: '보류' } })
  expect(await find({ refresh: 1 }, [makeEntry(place('refresh'))])).toMatchObject({ detail: 'newer-one' })
  expect(await find({ 'seen-at-fair': 1 }, [makeEntry(place('seen-at-fair'))])).toMatchObject({ ok: null })
})

test('an entry that is written wrongly is not taken for a good one', async () => {
  const wrong = { ...makeEntry(place('revocation')), statusSize: 2 }
  expect(await find({}, [wrong])).toMatchObject({ ok: false, verdict: 'status-unavailable', detail: 'malformed' })
})
