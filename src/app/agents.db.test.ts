import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../kernel/day.ts'
import { must } from '../kernel/refusal.ts'
import { acceptMandate, addOrganisation, endMandate, giveMandate } from '../modules/identity/index.ts'
import type { Node } from '../platform/node.ts'
import { saveDraft } from '../platform/drafts/draft.ts'
import { authorise } from '../platform/operation/authorise.ts'
import { organisationLog } from '../platform/organisation-log/read-log.ts'
import { myReceipts } from '../platform/receipts/my-receipts.ts'
import { agentsAnswer } from './access-matrix/agents-table.ts'
import { bodies } from './access-matrix/bodies.ts'
import { marks } from './access-matrix/marks.ts'
import { table } from './access-matrix/table.ts'
import { type Scene, make, plant } from './access-matrix/things.ts'
import { type Answered, ask } from './testing/ask.ts'
import { type Member, asSystem, callOf, makeCast, openFor, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let scene: Scene
const numbers = { companyA: '1234567891', companyB: '2208162517' } as const
beforeAll(async () => {
  program = await startProgram()
  const { node } = program.runtime
  const cast = await makeCast(node)
  const companyA = await numbered(node, cast.companyA, numbers.companyA)
  const companyB = await numbered(node, cast.companyB, numbers.companyB)
  scene = { app: program.app, node, cast: { ...cast, companyA, companyB } }
  await plant(scene)
})
afterAll(async () => await program.close())

// The cast's companies have no number, by which a client finds its agent: these are others of the same people.
async function numbered(node: Node, member: Member, businessNumber: string): Promise<Member> {
  const about = { kind: 'employer', name: member.name.replace('이름', '기관'), businessNumber } as const
  const id = await asSystem(node, (tx) => addOrganisation(tx, node.clock.now(), about, member.person))
  return { ...member, organisation: { id, kind: 'employer' } }
}

/** Company B's member in company A's place, by a mandate for these parts. */
async function agent(...scopes: string[]): Promise<{ mandate: string; token: string }> {
  const { node, cast } = scene
  const endsOn = addDays(dayOf(node.clock.now()), 30)
  const given = { businessNumber: numbers.companyB, scopes, endsOn }
  const { mandate } = must(await giveMandate(callOf(node, cast.companyA), given))
  must(await acceptMandate(callOf(node, cast.companyB), { mandate }))
  return { mandate, token: (await openFor(node, { ...cast.companyB, mandate })).token }
}

async function knock(way: string, token: string, mandate: string): Promise<Answered> {
  const [method = '', path = ''] = way.split(' ')
  const thing = table[way]?.[1]
  const id = thing === undefined ? '' : await make[thing](scene)
  const parts = id.split('|')
  const url = path.replace(/:\w+|\*/g, () => parts.shift() || 'nothing')
  const body = { ...bodies[way]?.(id, scene.node), ...(!path.startsWith('/api/') && { _for: mandate }) }
  return await ask(program.app, { method, url, token, body, headers: { 'onil-for': mandate } })
}

// The access matrix walks every way with a firm that was mandated everything; here it is less.
describe('an agent with a mandate for vacancies only', () => {
  const applicants = Object.keys(table).filter(
    (way) => /applicants|proofs|applications/.test(way) && agentsAnswer(way).startsWith('ok'),
  )

  it.each(applicants)('may not %s', async (way) => {
    const { mandate, token } = await agent('vacancies')
    const answer = await knock(way, token, mandate)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toContain(marks.answer)
  })

  it.each(applicants.filter((way) => way.startsWith('GET')))(
    'is shown nothing by row policies alone: %s',
    async (way) => {
      const { mandate, token } = await agent('vacancies')
      Object.assign(program.runtime.node, { authorise: async () => await Promise.resolve(undefined) })
      const { body } = await knock(way, token, mandate)
      Object.assign(program.runtime.node, { authorise })
      for (const mark of [marks.answer, marks.companyNotice, marks.key, marks.webhook]) expect(body).not.toContain(mark)
    },
  )
})

it('files insurance reports where it was mandated to, sees nothing of the hiring, and the company sees which firm it was', async () => {
  const { mandate, token } = await agent('insurance')
  const file = 'POST /api/v1/insurance/acquisitions'
  expect((await knock(file, token, mandate)).status).toBe(201)
  const { node, cast } = scene
  const [line] = must(await organisationLog(callOf(node, cast.companyA), {})).lines
  expect(line).toMatchObject({ command: 'benefits.file-acquisition', name: '이름-companyB', agent: '기관-companyB' })
  const own = await tokenOf(node, cast.companyA)
  const people = await ask(program.app, { method: 'GET', url: '/api/v1/insurance/people', token: own })
  const [{ spell }] = JSON.parse(people.body).people
  const shown = await ask(program.app, { method: 'GET', url: `/company/insurance/${spell}`, token: own })
  expect(shown.body).toContain('대행: 기관-companyB')
  for (const way of ['GET /company/vacancies', 'GET /company/vacancies/:id/applicants'])
    expect([way, (await knock(way, token, mandate)).status]).toEqual([way, 403])
  const other = await agent('vacancies', 'answers')
  expect((await knock(file, other.token, other.mandate)).status).toBe(403)
  expect((await knock('GET /company/insurance', other.token, other.mandate)).status).toBe(403)
})

it('reads and answers applicants where it was mandated to; ledger, receipt and log name agent and client', async () => {
  const { mandate, token } = await agent('vacancies', 'answers')
  const shown = await knock('GET /company/vacancies/:id/applicants', token, mandate)
  expect([shown.status, shown.body.includes('이름-companyA 일을 대신하고 있습니다')]).toEqual([200, true])
  const invite = 'POST /company/vacancies/:id/applicants/:application/invite'
  expect((await knock(invite, token, mandate)).status).toBe(303)
  const { node, cast } = scene
  const [line] = must(await organisationLog(callOf(node, cast.companyA), {})).lines
  expect(line).toMatchObject({ command: 'applications.invite', name: '이름-companyB', agent: '기관-companyB' })
  const ledger = await ask(program.app, { method: 'GET', url: '/my/data', token: await tokenOf(node, cast.personA) })
  expect(ledger.body).toContain('기관-companyB (이름-companyA)')
  await knock('POST /company/vacancies/:id/publish', token, mandate)
  const { receipts } = must(await myReceipts(callOf(node, cast.companyA), {}))
  expect(receipts[0]).toMatchObject({ command: 'jobs.publish-vacancy', content: { agent: { name: '기관-companyB' } } })
})

it('goes on with what was typed for this client, and with nothing that was typed for the own firm', async () => {
  const { node, cast } = scene
  const { mandate, token } = await agent('vacancies')
  const typed = async (form: string, title: string): Promise<void> =>
    void must(await saveDraft(callOf(node, cast.companyB), { form, fields: { title } }))
  await typed('vacancy-new', '우리 회사 일')
  await typed(`vacancy-new:${cast.companyA.organisation?.id ?? ''}`, '맡은 회사 일')
  const { body } = await knock('GET /company/vacancies/new', token, mandate)
  expect([body.includes('맡은 회사 일'), body.includes('우리 회사 일')]).toEqual([true, false])
})

it('ends at once from either side and with its day, and a page of before is not sent in the own name', async () => {
  const { node, cast } = scene
  const write = 'POST /company/vacancies/new'
  const first = await agent('vacancies')
  expect((await knock(write, first.token, '')).status).toBe(409) // a page of the own firm, left open
  must(await endMandate(callOf(node, cast.companyA), { mandate: first.mandate }))
  expect((await knock(write, first.token, first.mandate)).status).toBe(409)
  const second = await agent('vacancies')
  must(await endMandate(callOf(node, cast.companyB), { mandate: second.mandate }))
  expect((await knock(write, second.token, second.mandate)).status).toBe(409)
  const third = await agent('vacancies')
  node.clock.move(31 * 86_400_000)
  const late = await openFor(node, { ...cast.companyB, mandate: third.mandate })
  expect((await knock(write, late.token, third.mandate)).status).toBe(409)
  node.clock.move(0)
})

it('goes back to its own firm, switches the role or signs out from there', async () => {
  for (const way of [
    'POST /company/agents/stop',
    'POST /settings/role',
    'POST /my/devices/end-all',
    'POST /sign-out',
  ]) {
    const { mandate, token } = await agent('vacancies')
    const [, url = ''] = way.split(' ')
    const body = { _for: mandate, role: 'person' }
    const answer = await ask(program.app, { method: 'POST', url, token, body })
    expect([way, answer.status]).toEqual([way, 303])
    const before = await ask(program.app, { method: 'GET', url: '/company/vacancies', token })
    expect([way, before.location.startsWith('/sign-in')]).toEqual([way, true]) // the old token is worth nothing
  }
})

it('is a firm that exists and has accepted', async () => {
  const { node, cast } = scene
  const endsOn = addDays(dayOf(node.clock.now()), 30)
  const give = async (more: object) =>
    await giveMandate(callOf(node, cast.companyA), {
      businessNumber: numbers.companyB,
      scopes: ['vacancies'],
      endsOn,
      ...more,
    })
  expect(await give({ businessNumber: numbers.companyA })).toMatchObject({
    refusal: { fields: { businessNumber: 'agent' } },
  })
  expect(await give({ endsOn: addDays(endsOn, 400) })).toMatchObject({ refusal: { fields: { endsOn: 'endsOn' } } })
  expect(await give({ scopes: ['members'] })).toMatchObject({ refusal: { status: 422 } })
  const { mandate } = must(await give({}))
  expect(await acceptMandate(callOf(node, cast.companyA), { mandate })).toMatchObject({ refusal: { status: 404 } })
  const early = await openFor(node, { ...cast.companyB, mandate })
  expect((await knock('POST /company/vacancies/new', early.token, mandate)).status).toBe(409)
})
