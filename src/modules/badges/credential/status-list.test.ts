import { expect, test } from 'vitest'
import { emptyList } from '../vc/status/bitstring.ts'
import { encodeList } from '../vc/status/encode-list.ts'
import { openStatusList } from './status-list.ts'
import { now, setStage, throughJson } from './testing/build-badge.ts'

test('a published list is used only when it is the one asked for, genuine and current', async () => {
  const stage = await setStage()
  const list = throughJson(await stage.publish('revocation', 5, true))
  const how = { ...stage.how, url: stage.listUrl('revocation') }
  const faultOf = async (document: unknown, change = {}) => {
    const answer = await openStatusList(document, { ...how, ...change })
    return answer.ok ? 'ok' : answer.fault
  }
  expect(await faultOf(list)).toBe('ok')
  expect(await faultOf(list, { url: 'https://work.example/other' })).toBe('other-list')
  expect(await faultOf(list, { resolveKey: async () => undefined })).toBe('unknown-issuer')
  expect(await faultOf(list, { now: new Date(now.getTime() - 3_600_000) })).toBe('not-valid-now')
  expect(await faultOf({ ...list, validUntil: '2099-01-01T00:00:00Z' })).toBe('altered')
  expect(
    await faultOf({
      ...list,
      credentialSubject: { ...Object(list['credentialSubject']), encodedList: encodeList(emptyList()) },
    }),
  ).toBe('altered')
  for (const broken of [undefined, 'x', [], {}, { ...list, issuer: 1 }, { ...list, proof: null }])
    expect(await faultOf(broken)).not.toBe('ok')
})
