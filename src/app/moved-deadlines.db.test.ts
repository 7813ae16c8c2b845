import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Day, addDays, startOf } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { type Choices, submitApplication } from '../modules/applications/index.ts'
import { publishVacancy, saveVacancy } from '../modules/jobs/index.ts'
import { closeIncident, extendDeadlines, openIncident, withdrawExtension } from '../modules/operations/index.ts'
import { myMessages } from '../modules/notifications/index.ts'
import { saveDraft } from '../platform/drafts/draft.ts'
import { newId } from '../platform/new-id.ts'
import type { Node } from '../platform/node.ts'
import { replay } from '../platform/outbox/admin.ts'
import { drain } from '../platform/outbox/relay.ts'
import { ask } from './testing/ask.ts'
import { type Cast, type Member, callOf, makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let node: Node
let cast: Cast
let today: Day

beforeAll(async () => {
  program = await startProgram()
  node = program.runtime.node
  cast = await makeCast(node)
  today = addDays(node.clock.today(), 1)
  setClock(today, 12)
})
afterAll(async () => await program.close())

// Noon, so that no outage of minutes reaches over midnight.
function setClock(day: Day, hours: number): void {
  node.clock.move(startOf(day).getTime() + hours * 3_600_000 - Date.now())
}

const answers: Choices = { why: { how: 'words', words: '기계가 좋습니다' } }

async function vacancy(closesOn?: Day): Promise<string> {
  const content = {
    title: closesOn ? '보전원' : '용접원',
    duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
    occupation: '8312',
    region: '11680',
    address: '역삼로 1',
    hours: '08:30~17:30, 월~금',
    pay: { per: 'month' as const, min: 2_950_000 },
    needs: [{ id: 'why', kind: 'why' as const, label: '왜?', required: true }],
    ...(closesOn && { closesOn }),
  }
  const call = callOf(node, cast.companyA)
  const { vacancy: id } = must(await saveVacancy(call, { content }))
  return must(await publishVacancy(call, { vacancy: id })).vacancy
}

/** An outage of 15 minutes this morning. */
async function incident(): Promise<string> {
  const call = callOf(node, cast.operator)
  const day = node.clock.today()
  const words = { ko: '데이터베이스가 15분 멈췄습니다', en: 'The database stood still for 15 minutes' }
  const told = { components: ['database'], title: words, text: words, began: { day, time: '09:15' } }
  const { incident: id } = must(await openIncident(call, told))
  must(await closeIncident(call, { incident: id, ended: { day, time: '09:30' }, done: words }))
  return id
}

const sign = (id: string, kind: string, key?: string) =>
  extendDeadlines(callOf(node, cast.operator, key), { incident: id, kind, basis: '운영 규정 제3조', signed: true })

async function heard(who: Member, topic: string): Promise<number> {
  return must(await myMessages(callOf(node, who), { limit: 200 })).filter((m) => m.topic === topic).length
}

async function page(who: Member, url: string): Promise<string> {
  return (await ask(program.app, { method: 'GET', url, token: await tokenOf(node, who) })).body
}

describe('an outage on the last day of a vacancy', () => {
  let id: string
  let open: string
  let extension: string

  it('moves the day once, however often it is signed, and tells whoever has an unfinished application, once', async () => {
    open = await vacancy(today)
    const untouched = await vacancy(addDays(today, 3))
    must(await saveDraft(callOf(node, cast.personA), { form: `apply:${open}`, fields: { why: '쓰다 만 글' } }))
    must(await saveDraft(callOf(node, cast.personB), { form: `apply:${untouched}`, fields: { why: '다른 글' } }))
    id = await incident()
    const key = newId()
    const clicks = await Promise.all([sign(id, 'jobs.last-day', key), sign(id, 'jobs.last-day', key)])
    expect(clicks.map((c) => c.ok)).toEqual([true, true])
    expect(await sign(id, 'jobs.last-day')).toMatchObject({ refusal: { refused: 'operations.already-extended' } })
    extension = must(clicks[0] ?? clicks[1]).extension
    await drain(node)
    for (const [subscriber, topic] of [
      ['jobs.move-last-days', 'operations.deadlines-extended'],
      ['applications.tell-drafters', 'jobs.last-day-moved'],
    ] as const)
      await replay(node, { subscriber, topic })
    await drain(node)
    const { body } = await ask(program.app, { method: 'GET', url: `/api/v1/vacancies/${open}` })
    expect(JSON.parse(body)).toMatchObject({ closesOn: addDays(today, 1), moved: { from: today, incident: id } })
    const other = await ask(program.app, { method: 'GET', url: `/api/v1/vacancies/${untouched}` })
    expect(JSON.parse(other.body)).toMatchObject({ closesOn: addDays(today, 3) })
    expect(await heard(cast.personA, 'applications.last-day-moved')).toBe(1)
    expect(await heard(cast.personB, 'applications.last-day-moved')).toBe(0)
    expect(await heard(cast.companyA, 'jobs.last-day-moved')).toBe(1)
  })

  it('shows why on the vacancy and while applying, and the incident says it to everybody', async () => {
    for (const url of [`/jobs/${open}`, `/apply/${open}`]) {
      const html = await page(cast.personA, url)
      expect(html).toContain('늦춰졌습니다')
      expect(html).toContain(`/status/incidents/${id}`)
    }
    const { body } = await ask(program.app, { method: 'GET', url: `/status/incidents/${id}` })
    for (const text of ['공고의 접수 마감', '운영 규정 제3조', `이름-operator 서명`, '15분'])
      expect(body).toContain(text)
    const feed = await ask(program.app, { method: 'GET', url: '/status.atom' })
    expect(feed.type).toContain('application/atom+xml')
    expect(feed.body).toContain(`/status/incidents/${id}`)
  })

  it('lets the person apply on the new day, and can not be taken back then', async () => {
    setClock(addDays(today, 1), 12)
    const call = callOf(node, cast.personA, newId())
    expect((await submitApplication(call, { vacancy: open, answers })).ok).toBe(true)
    const back = await withdrawExtension(callOf(node, cast.operator), { extension, reason: '잘못 골랐습니다' })
    expect(back).toMatchObject({ refusal: { refused: 'operations.relied-on' } })
  })
})

describe('an outage on an answer day', () => {
  it('moves it, tells the applicant and the employer, and goes back with a reason while nobody relied on it', async () => {
    const { application } = must(
      await submitApplication(callOf(node, cast.personB, newId()), { vacancy: await vacancy(), answers }),
    )
    const due = addDays(node.clock.today(), 10)
    setClock(due, 12)
    const { extension } = must(await sign(await incident(), 'applications.answer-due'))
    await drain(node)
    expect(await page(cast.personB, `/my/applications/${application}`)).toContain('답하기로 한 날이')
    expect(await heard(cast.personB, 'applications.answer-day-moved')).toBe(1)
    // Person A applied on the same day for another vacancy: the employer hears once for each vacancy.
    expect(await heard(cast.companyA, 'applications.answer-day-moved')).toBe(2)
    const undo = { extension, reason: '다른 마감을 고르려던 것입니다' }
    expect((await withdrawExtension(callOf(node, cast.operator), undo)).ok).toBe(true)
    expect(await withdrawExtension(callOf(node, cast.operator), undo)).toMatchObject({ refusal: { status: 409 } })
    await drain(node)
    const mine = await page(cast.personB, `/my/applications/${application}`)
    expect(mine).not.toContain('답하기로 한 날이')
    expect(await heard(cast.personB, 'applications.answer-day-moved')).toBe(2)
  })

  it('is signed by the operator only, with a basis', async () => {
    const id = await incident()
    const asked = { incident: id, kind: 'jobs.last-day', basis: '규정', signed: true }
    expect(await extendDeadlines(callOf(node, cast.personA), asked)).toMatchObject({ refusal: { status: 403 } })
    expect(await extendDeadlines(callOf(node, cast.operator), { ...asked, basis: ' ' })).toMatchObject({
      refusal: { fields: { basis: 'needed' } },
    })
    expect(await extendDeadlines(callOf(node, cast.operator), { ...asked, signed: false })).toMatchObject({
      refusal: { fields: { signed: expect.anything() } },
    })
  })
})
