import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../kernel/refusal.ts'
import { type TestNode, callBy } from '../../platform/testing/test-node.ts'
import * as builders from '../badges/testing/stage.ts'
import { asSystem } from '../badges/testing/stage.ts'
import { inboxOf } from './inbox.ts'
import { takeApplicants } from './take-applicants.ts'
import { type Person, type Stage, aVacancy, applied, openStage } from './testing/stage.ts'

let stage: Stage
let node: TestNode
let daon: Person
let jiwoo: Person
let vacancy: string

beforeAll(async () => {
  stage = await openStage(builders)
  ;({ node, daon } = stage)
  jiwoo = await stage.anElectrician()
  vacancy = await aVacancy(node, daon)
  await applied(node, jiwoo, vacancy)
})
afterAll(() => stage.close())

const lines = async (): Promise<{ kind: string; reason: string | null }[]> =>
  await asSystem(node, (tx) =>
    tx
      .selectFrom('platform.access_entry')
      .select(['kind', 'reason'])
      .where('person_id', '=', jiwoo.person)
      .where('role', '=', 'employer')
      .orderBy('id')
      .execute(),
  )

it('gives the inbox over the API for a reason only, and the person reads it', async () => {
  const api = { ...callBy(node, daon), channel: 'api' } as const
  const refused = await inboxOf(api, { vacancy })
  expect(refused).toMatchObject({
    ok: false,
    refusal: { refused: 'platform.reason-needed', status: 422, fields: { reason: expect.stringContaining('answer') } },
  })
  expect(await lines()).toEqual([])
  expect(must(await inboxOf({ ...api, reason: '우리 시스템에 옮기려고' }, { vacancy })).applicants).toHaveLength(1)
  expect(await lines()).toEqual([{ kind: 'read', reason: '우리 시스템에 옮기려고' }])
})

it('who may not read it is not asked why, and a page that says itself what it is for is not either', async () => {
  const other = { ...callBy(node, stage.naru), channel: 'api' } as const
  expect(await inboxOf(other, { vacancy })).toMatchObject({ refusal: { status: 404 } })
  expect((await inboxOf(callBy(node, daon), { vacancy })).ok).toBe(true)
})

it('gives the applicants as a file for a reason, without names that were not shown', async () => {
  const before = (await lines()).length
  const call = callBy(node, daon)
  expect(await takeApplicants(call, { vacancy, lang: 'ko' })).toMatchObject({ refusal: { status: 422 } })
  const taken = must(await takeApplicants({ ...call, download: '면접 준비' }, { vacancy, lang: 'ko' }))
  expect(taken.lines).toHaveLength(2)
  expect(taken.lines[1]?.join()).toContain('배지로 확인')
  expect(taken.lines.flat()).not.toContain(jiwoo.name)
  expect((await lines()).slice(before)).toEqual([{ kind: 'download', reason: '면접 준비' }])
})
