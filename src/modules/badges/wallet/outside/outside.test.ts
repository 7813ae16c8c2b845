import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../../kernel/refusal.ts'
import { describeOutside, recipientOf } from './describe-outside.ts'
import { openOutside } from './read-outside.ts'

const opened = (value: object) => {
  const found = openOutside(JSON.stringify(value))
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}
const two = (recipient: object) =>
  opened({
    type: 'Assertion',
    id: 'https://badges.example/1',
    issuedOn: '2020-03-02T00:00:00Z',
    recipient,
    badge: {
      name: '안전 교육',
      description: '네 시간',
      issuer: { name: '다른 곳' },
      criteria: { narrative: '끝까지 들음' },
    },
  })
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test('a hidden address is confirmed only by the person’s own', () => {
  const hidden = two({
    type: 'email',
    hashed: true,
    salt: 'deadsea',
    identity: `sha256$${hash('jiwoo@onil.testdeadsea')}`,
  })
  expect(recipientOf(hidden, 'jiwoo@onil.test')).toBe('yours')
  expect(recipientOf(hidden, 'Jiwoo@onil.test')).toBe('yours')
  expect(recipientOf(hidden, 'haerin@onil.test')).toBe('of-another-address')
  expect(recipientOf(hidden, undefined)).toBe('no-address-of-yours')
  expect(recipientOf(two({ type: 'email', hashed: false, identity: 'jiwoo@onil.test' }), 'jiwoo@onil.test')).toBe(
    'yours',
  )
  expect(recipientOf(two({ type: 'email', hashed: true, identity: 'crc32$1' }), 'jiwoo@onil.test')).toBe(
    'of-another-address',
  )
  expect(recipientOf(two({ type: 'telephone', identity: '1' }), 'jiwoo@onil.test')).toBe('not-told')
})

test('what both standards say is described, and a JWT of the older form, too', () => {
  expect(describeOutside(two({}))).toEqual({
    title: '안전 교육',
    issuer: '다른 곳',
    issued: '2020-03-02T00:00:00Z',
    says: '네 시간',
    criteria: '끝까지 들음',
    address: 'https://badges.example/1',
  })
  const credential = {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'https://other.example', name: '다른 곳' },
    issuanceDate: '2024-05-01T00:00:00Z',
    credentialSubject: { achievement: { name: '용접' } },
  }
  expect(describeOutside(opened(credential))).toMatchObject({ title: '용접', issued: '2024-05-01T00:00:00Z' })
  const jwt = ['{"alg":"RS256"}', JSON.stringify({ vc: credential }), 'x'].map((part) =>
    Buffer.from(part).toString('base64url'),
  )
  const found = openOutside(`${jwt.slice(0, 2).join('.')}.abcd`)
  expect(isRefusal(found) ? found : [found.signedText, describeOutside(found).title]).toEqual([true, '용접'])
})
