import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { answerLocally } from '../issuers/published.ts'
import { badgeVerifier } from '../services.ts'
import { type Office, openOffice, records } from '../testing/office.ts'
import { aPerson, fetchFrom, held, licence } from '../testing/stage.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { makeBadgeVerifier } from './badge-verifier.ts'
import { verifyMany } from './verify-many.ts'
import { verifyNow } from './verify.ts'

let office: Office
let badges: unknown[]
const asked: { readonly url: string; readonly headers: Record<string, string> }[] = []

beforeAll(async () => {
  office = await openOffice()
  const { node } = office
  badges = []
  for (const name of ['한지우', '문해린', '조민재']) {
    office.answers.qualifications = records({ ...licence, externalId: name })
    const person = await aPerson(node, name)
    await fetchFrom(node, person, ['hrdk'])
    const [mine] = await held(node, person)
    badges.push(must(await myBadge(callBy(node, person), { badge: mine?.id ?? '' })).document)
  }
  const answer = answerLocally(node)
  badgeVerifier.provide(
    node,
    makeBadgeVerifier(node, async (address, init = {}) => {
      const request = new Request(String(address), init.headers ? { headers: init.headers } : {})
      asked.push({ url: request.url, headers: Object.fromEntries(request.headers) })
      return await answer(request)
    }),
  )
})
afterAll(() => office.close())

async function askedFor(documents: readonly unknown[]): Promise<string[]> {
  asked.length = 0
  office.wait(31_000)
  await verifyMany(
    office.node,
    documents.map((document) => ({ name: '', evidence: { document } })),
  )
  return asked.map(({ url }) => new URL(url).pathname).toSorted()
}

const whole = [
  '/accredited-issuers/list.json',
  '/agencies/hrdk/did.json',
  '/agencies/hrdk/status/revocation-1',
  '/agencies/hrdk/status/suspension-1',
]

test('whichever badge is looked at, and however many, an issuer is asked the same: for its whole lists, each once', async () => {
  for (const badge of badges) expect(await askedFor([badge])).toEqual(whole)
  expect(await askedFor(badges)).toEqual(whole)
  expect(await askedFor([...badges, ...badges, ...badges])).toEqual(whole)
})

test('nothing in what is asked tells the badge, the place in the list, or who looks', async () => {
  await askedFor(badges)
  const [first] = asked
  for (const { url, headers } of asked) {
    expect([new URL(url).search, new URL(url).hash]).toEqual(['', ''])
    expect(Object.keys(headers)).toEqual(['accept'])
    expect(headers).toEqual(first?.headers)
  }
})

test('within half a minute nobody is asked again, also when many look at once', async () => {
  await askedFor([])
  await Promise.all(badges.map(async (badge) => await verifyNow(office.node, badge)))
  expect(asked).toHaveLength(whole.length)
  asked.length = 0
  office.wait(20_000)
  for (const badge of badges) await verifyNow(office.node, badge)
  expect(asked).toEqual([])
})
