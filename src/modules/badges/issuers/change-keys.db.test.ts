import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { code, type Office, openOffice } from '../testing/office.ts'
import { aPerson } from '../testing/stage.ts'
import { verifyNow } from '../verify/verify.ts'
import { myBadge } from '../wallet/my-wallet.ts'
import { issuerKeys, revokeKey, rotateKey } from './change-keys.ts'
import { issueByHand } from './issue.ts'
import { publishedDid } from './published.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

test('a changed key leaves old badges valid; a revoked one takes its later badges with it, once, signed by an administrator', async () => {
  const { node, hrdk } = office
  const person = await aPerson(node, '임소담', 'key-person')
  const issue = async (number: string) => {
    const order = { holder: 'key-person', number, title: '제빵기능사', organisation: '국가자격원' }
    const { badge } = must(await issueByHand(callBy(node, hrdk), order))
    return must(await myBadge(callBy(node, person), { badge })).document
  }
  const present = async () => must(await issuerKeys(callBy(node, hrdk), {})).keys[0]?.key ?? ''
  const [seen, first] = [await present(), await issue('K-1')]
  const clicks = await Promise.all([rotateKey(callBy(node, hrdk), { seen }), rotateKey(callBy(node, hrdk), { seen })])
  expect(clicks.map(code).sort()).toEqual(['badges.key-changed', 'ok'])
  office.wait(60_000)
  const second = await issue('K-2')
  expect(await present()).not.toBe(seen)
  for (const document of [first, second]) expect(await verifyNow(node, document)).toMatchObject({ verdict: 'valid' })
  const clerk = { ...hrdk, acting: { ...hrdk.acting, administrator: false } }
  const leaked = { key: await present(), from: dayOf(node.clock.now()), reason: '담당자 컴퓨터가 도난당했습니다' }
  expect(code(await revokeKey(callBy(node, clerk), leaked))).toBe('platform.not-yours')
  office.wait(120_000)
  must(
    await revokeKey(callBy(node, hrdk), { ...leaked, from: dayOf(new Date(node.clock.now().getTime() - 86_400_000)) }),
  )
  expect(code(await revokeKey(callBy(node, hrdk), leaked))).toBe('badges.key-revoked-already')
  office.wait(60_000)
  expect((await verifyNow(node, second)).verdict).not.toBe('valid')
  expect(await verifyNow(node, first)).toMatchObject({ verdict: 'valid' })
  expect(await verifyNow(node, await issue('K-3'))).toMatchObject({ verdict: 'valid' })
  expect((await publishedDid(node, 'hrdk'))?.verificationMethod).toHaveLength(3)
})
