import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Outcome } from '../../../kernel/refusal.ts'
import { must } from '../../../kernel/refusal.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { newId } from '../../../platform/new-id.ts'
import { discardVacancy, restoreVacancy } from '../discard/discard-vacancy.ts'
import { publishVacancy } from '../publish-vacancy.ts'
import { readVacancy } from '../read-vacancies.ts'
import { saveVacancy } from '../save-vacancy.ts'
import { aVacancy, anEmployer, withKeys } from '../testing/builders.ts'
import { askReview, readReviews } from './ask-review.ts'
import { decideReview, reviewsToDecide, tellOfReview } from './decide-review.ts'

let database: TestDatabase
let node: TestNode
let daon: Actor
let other: Actor
const operator: Actor = personActor(newId(), { id: newId(), role: 'operator' })

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [
    tellOfReview,
    { name: 'notifications.deliver', retries: 5, run: () => Promise.resolve() },
  ])
  node = testNode({ url: database.url, contextKey: database.contextKey })
  withKeys(node)
  daon = await anEmployer(node)
  other = await anEmployer(node, '나루병원')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const written = async (duties: string): Promise<string> =>
  must(await saveVacancy(callBy(node, daon), { content: { ...aVacancy, duties } })).vacancy
const publish = async (vacancy: string): Promise<Outcome<unknown>> => publishVacancy(callBy(node, daon), { vacancy })
const decide = async (decision: 'allowed' | 'refused'): Promise<string> => {
  const [open] = must(await reviewsToDecide(callBy(node, operator), {}))
  if (!open) return 'nothing open'
  const outcome = await decideReview(callBy(node, operator), {
    review: open.id,
    decision,
    reason: '법령에 따른 사업입니다',
  })
  await tellOfReview.run(systemCall(node, 'test'), { review: open.id })
  return code(outcome)
}

it('a refusal names every finding at its words; a person who allows them lets exactly those words out', async () => {
  const vacancy = await written('설비를 고칩니다. 만 45세 이하 우대합니다.')
  expect(await publish(vacancy)).toMatchObject({
    refusal: {
      refused: 'jobs.unlawful-wording',
      findings: [
        {
          field: 'duties',
          rule: 'age-limit',
          article: '고령자고용법 제4조의4제1항',
          words: expect.stringContaining('45세'),
        },
      ],
    },
  })
  expect(code(await askReview(callBy(node, other), { vacancy, why: '사업 지침에 나이가 있습니다' }))).toBe(
    'jobs.no-such-vacancy',
  )
  must(await askReview(callBy(node, daon), { vacancy, why: '사업 지침에 나이가 있습니다' }))
  must(await askReview(callBy(node, daon), { vacancy, why: '두 번 눌러도 하나입니다' }))
  expect(must(await readReviews(callBy(node, daon), { vacancy }))).toHaveLength(1)
  expect(code(await reviewsToDecide(callBy(node, daon), {}))).toBe('platform.not-yours')
  expect(await decide('allowed')).toBe('ok')
  expect(must(await readReviews(callBy(node, daon), { vacancy }))[0]).toMatchObject({
    decision: 'allowed',
    decidedByName: '시험',
  })
  const change = { ...aVacancy, duties: '설비를 고칩니다. 만 45세 이하 우대합니다. 여성만 지원하세요.' }
  must(await saveVacancy(callBy(node, daon), { vacancy, content: change }))
  expect(await publish(vacancy)).toMatchObject({ refusal: { findings: [{ rule: 'one-sex' }] } })
  must(
    await saveVacancy(callBy(node, daon), {
      vacancy,
      content: { ...aVacancy, duties: '설비를 고칩니다. 만 45세 이하 우대합니다.' },
    }),
  )
  expect(code(await publish(vacancy))).toBe('ok')
})

it('what the check leaves as a question goes out and to a person, whose no binds from then on', async () => {
  const vacancy = await written('설비를 고칩니다. 군필자 우대.')
  expect(code(await publish(vacancy))).toBe('ok')
  expect(must(await readVacancy(callBy(node, { kind: 'anonymous' }), { vacancy })).id).toBe(vacancy)
  expect(await decide('refused')).toBe('ok')
  expect(await decide('refused')).not.toBe('ok')
  const again = { vacancy, content: { ...aVacancy, duties: '설비를 고칩니다. 군필자 우대. 장갑을 드립니다.' } }
  expect(code(await saveVacancy(callBy(node, daon), again))).toBe('jobs.unlawful-wording')
  const better = { vacancy, content: { ...aVacancy, duties: '설비를 고칩니다. 장갑을 드립니다.' } }
  expect(code(await saveVacancy(callBy(node, daon), better))).toBe('ok')
})

it('a draft that was thrown away waits for no decision, and waits again when it is taken back', async () => {
  const vacancy = await written('설비를 고칩니다. 만 45세 이하 우대합니다.')
  must(await askReview(callBy(node, daon), { vacancy, why: '사업 지침에 나이가 있습니다' }))
  const waiting = async () =>
    must(await reviewsToDecide(callBy(node, operator), {})).filter((one) => one.vacancy === vacancy)
  const [open] = await waiting()
  must(await discardVacancy(callBy(node, daon), { vacancy }))
  expect(await waiting()).toEqual([])
  const said = { review: open?.id ?? '', decision: 'refused', reason: '버린 초안입니다' } as const
  expect(code(await decideReview(callBy(node, operator), said))).toBe('jobs.no-such-review')
  must(await restoreVacancy(callBy(node, daon), { vacancy }))
  expect(await waiting()).toEqual([open])
  expect(code(await decideReview(callBy(node, operator), said))).toBe('ok')
})
