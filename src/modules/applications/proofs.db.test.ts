import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { must } from '../../kernel/refusal.ts'
import type { Right } from '../../platform/operation/actor.ts'
import { type TestNode, callBy } from '../../platform/testing/test-node.ts'
import { decideAccreditation, issuersHere, proposeAccreditation, revokeBadge, verdictReason } from '../badges/index.ts'
import * as builders from '../badges/testing/stage.ts'
import { aPerson, asSystem, held } from '../badges/testing/stage.ts'
import { checkAllProofs, checkProofs } from './proof-check.ts'
import { type Person, type Stage, aVacancy, applied, openStage } from './testing/stage.ts'

let stage: Stage
let node: TestNode
let daon: Person
let vacancy: string
let people: Person[]

beforeAll(async () => {
  stage = await openStage(builders)
  ;({ node, daon } = stage)
  vacancy = await aVacancy(node, daon)
  people = await Promise.all(['한지우', '문해린', '조민재'].map((name) => stage.anElectrician(name)))
  for (const person of people) await applied(node, person, vacancy)
})
afterAll(() => stage.close())

const check = async (by = daon, more: object = {}) => await checkProofs({ ...callBy(node, by), ...more }, { vacancy })
const file = async (by = daon, more: object = {}) => await checkAllProofs({ ...callBy(node, by), ...more }, { vacancy })

async function accredit(): Promise<void> {
  const operator = async (): Promise<Person> => {
    if (daon.acting.role === 'person') throw new Error('an organisation is needed')
    return { ...(await aPerson(node, '운영자')), acting: { ...daon.acting, role: 'operator' } }
  }
  const [first, second] = [await operator(), await operator()]
  for (const { did, name, kind } of await asSystem(node, issuersHere)) {
    const from = addDays(node.clock.today(), -1)
    const proposed = { did, name, kinds: [kind], from, reason: '지정서를 보았습니다' }
    const { proposal } = must(await proposeAccreditation(callBy(node, first), proposed))
    must(await decideAccreditation(callBy(node, second), { proposal, decision: 'confirmed' }))
  }
  node.clock.move(node.clock.offset() + 31_000)
}

it('says of every applicant green, amber or red, worst first, and why in both languages', async () => {
  expect(must(await check()).counts).toEqual({ red: 0, amber: 3, green: 0, none: 0 })
  await accredit()
  expect(must(await check()).counts).toEqual({ red: 0, amber: 0, green: 3, none: 0 })
  const [jiwoo] = people
  if (!jiwoo) throw new Error('nobody')
  const badge = (await held(node, jiwoo)).find((b) => b.kind === 'qualification')
  must(await revokeBadge(callBy(node, stage.licences), { badge: badge?.id, reason: 'licence-withdrawn' }))
  node.clock.move(node.clock.offset() + 31_000)
  const { counts, applicants } = must(await check())
  expect(counts).toEqual({ red: 1, amber: 0, green: 2, none: 0 })
  expect(applicants.map(({ light }) => light)).toEqual(['red', 'green', 'green'])
  const revoked = applicants[0]?.badges.find(({ verdict }) => verdict === 'revoked')
  if (!revoked) throw new Error('no badge is revoked')
  expect(verdictReason(revoked, 'ko')).toBe(
    '발급한 곳이 취소한 배지입니다. 취소되었습니다. 발급한 곳의 취소 목록에 있습니다',
  )
  expect(verdictReason(revoked, 'en')).toContain('Revoked')
})

it('is for the vacancy’s own employer, with a reason over the API and before a file, and each person reads it', async () => {
  expect(await check(stage.naru)).toMatchObject({ refusal: { status: 404 } })
  expect(await check(people[0])).toMatchObject({ refusal: { status: 403 } })
  expect(await check(daon, { channel: 'api' })).toMatchObject({
    refusal: { refused: 'platform.reason-needed' },
  })
  expect(await file(daon)).toMatchObject({ refusal: { refused: 'platform.reason-needed' } })
  expect((await file(daon, { download: '증명 점검' })).ok).toBe(true)
  const only = (...rights: readonly Right[]): Person => {
    if (daon.acting.role === 'person') throw new Error('an organisation is needed')
    return { ...daon, acting: { ...daon.acting, only: rights } }
  }
  const viewer = only('vacancies-view', 'applicants')
  expect((await check(viewer)).ok).toBe(true)
  expect(await file(viewer, { download: '증명 점검' })).toMatchObject({ refusal: { status: 403 } })
  expect(await check(only('vacancies'))).toMatchObject({ refusal: { status: 403 } })
  const rows = await asSystem(node, (tx) =>
    tx
      .selectFrom('platform.access_entry')
      .select(['what', 'reason'])
      .where('person_id', '=', people[0]?.person ?? null)
      .where('kind', '=', 'download')
      .execute(),
  )
  expect(rows).toEqual([{ what: expect.stringContaining('badges '), reason: '증명 점검' }])
})

it('goes on page by page and stops nowhere silently; a file has everybody once', async () => {
  const page = async (after?: string) => must(await checkProofs(callBy(node, daon), { vacancy, after }, 2))
  const first = await page()
  expect([first.all, first.before, first.applicants.length]).toEqual([3, 0, 2])
  const second = await page(first.next)
  expect([second.all, second.before, second.applicants.length, second.next]).toEqual([3, 2, 1, undefined])
  const seen = [...first.applicants, ...second.applicants].map(({ application }) => application.id)
  expect(new Set(seen).size).toBe(3)
  const whole = must(await checkAllProofs({ ...callBy(node, daon), download: '증명 점검' }, { vacancy }, 2))
  expect(whole.map(({ application }) => application.id).toSorted()).toEqual(seen.toSorted())
  expect(whole.map(({ light }) => light)).toEqual(['red', 'green', 'green'])
})
