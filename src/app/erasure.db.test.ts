import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../kernel/refusal.ts'
import { submitApplication } from '../modules/applications/index.ts'
import { issueByHand, setUpIssuer } from '../modules/badges/index.ts'
import { publishVacancy, saveVacancy } from '../modules/jobs/index.ts'
import { postIdea, replyToIdea, voteIdea } from '../modules/operations/index.ts'
import { askErasure, endDue, eraseDue, takeBackErasure } from '../modules/rights/index.ts'
import { saveEntry } from '../modules/seekers/index.ts'
import { checkAudit } from '../platform/audit/check-audit.ts'
import { saveDraft } from '../platform/drafts/draft.ts'
import { systemCall } from '../platform/node.ts'
import { drain } from '../platform/outbox/relay.ts'
import { keepRules } from '../platform/personal-data/keep-rules.ts'
import { personalTables } from '../platform/personal-data/personal-table.ts'
import { publishedKeys } from '../platform/receipts/published-keys.ts'
import { verifyReceipt } from '../platform/receipts/verify.ts'
import { ask } from './testing/ask.ts'
import { type Cast, asSystem, callOf, makeCast, tokenOf } from './testing/cast.ts'
import { rowsAbout } from './testing/rows-about.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let owner: pg.Client
let cast: Cast
let vacancy: string
let badge: string
let application: string

beforeAll(async () => {
  program = await startProgram()
  owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
  cast = await makeCast(program.runtime.node)
  await live()
})
afterAll(async () => {
  await owner.end()
  await program.close()
})

/** Where the number of an erased person stays, and nothing else of them. */
const staying = [
  ['applications', 'application'],
  ['applications', 'transition'],
  ['badges', 'badge'],
  ['consent', 'consent'],
  ['identity', 'person'],
  ['platform', 'access_entry'],
  ['platform', 'audit'],
  ['platform', 'delivery'],
  ['platform', 'fact'],
  ['rights', 'erasure'],
] as const

const get = async (url: string, role: keyof Cast): ReturnType<typeof ask> =>
  await ask(program.app, { method: 'GET', url, token: await tokenOf(program.runtime.node, cast[role]) })

// It knows the person's key, and looks at the key file no more.
async function anotherProcess(person: string): Promise<{ next(): Promise<string> }> {
  const { config, applicationUrl: url } = program.runtime
  const script = fileURLToPath(new URL('./testing/forget-process.ts', import.meta.url))
  const given = JSON.stringify({ home: config.home, url, person })
  const child = spawn(process.execPath, ['--import', 'tsx', script, given], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<string> => {
    const late = AbortSignal.timeout(20_000)
    late.addEventListener('abort', () => child.kill())
    return String((await lines.next()).value)
  }
  expect(await next()).toBe('knows')
  return { next }
}

// A badge, an application that shows it, a line of the résumé, ideas, a draft.
async function live(): Promise<void> {
  const { node } = program.runtime
  const agency = { code: 'office', name: '국가자격원', kind: 'qualification', source: 'qualifications' } as const
  await asSystem(node, (tx) => setUpIssuer(tx, node, { ...agency, organisation: cast.issuerA.organisation?.id ?? '' }))
  const record = { holder: 'linking-personA', number: 'N-1', title: '전기기능사', organisation: '국가자격원' }
  badge = must(await issueByHand(callOf(node, cast.issuerA), record)).badge
  const company = callOf(node, cast.companyA)
  const content = {
    title: '보전원',
    duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
    occupation: '8312',
    region: '11680',
    address: '역삼로 1',
    pay: { per: 'month', min: 2_950_000 },
    hours: '08:30~17:30',
    needs: [{ id: 'licence', kind: 'qualification', label: '전기기능사 자격이 있나요?', required: true }],
  } as const
  vacancy = must(await saveVacancy(company, { content })).vacancy
  must(await publishVacancy(company, { vacancy }))
  const me = callOf(node, cast.personA)
  const sent = await submitApplication(me, { vacancy, answers: { licence: { how: 'predicate' } } })
  application = must(sent).application
  must(await saveEntry(me, { section: 'skill', title: '지게차-personA', organisation: '', detail: '' }))
  must(await saveDraft(me, { form: 'note', fields: { text: '쓰다 만 personA' } }))
  const idea = must(
    await postIdea(me, { title: '더 큰 글씨를 바랍니다', text: '작은 글씨가 잘 안 보입니다. 크게 해 주세요.' }),
  )
  must(await voteIdea(callOf(node, cast.personB), { idea: idea.idea, on: true }))
  must(await replyToIdea(me, { idea: idea.idea, text: '휴대전화에서도 그렇습니다' }))
  await get(`/company/vacancies/${vacancy}/applicants`, 'companyA') // somebody reads
  await drain(node)
}

it('a person takes it all along, and nothing of anybody else', async () => {
  const { status, body } = await get('/my/data/export', 'personA')
  expect(status).toBe(200)
  const { data } = JSON.parse(body)
  for (const name of [
    'person',
    'resume',
    'badges',
    'applications',
    'consents',
    'access',
    'ideas',
    'ideaReplies',
    'helpers',
    'drafts',
  ])
    expect([name, data[name].length > 0]).toEqual([name, true])
  expect(data.badges[0].credential).toContain('proofValue')
  expect(data.ideas[0].title).toBe('더 큰 글씨를 바랍니다')
  expect(body).not.toContain(cast.personB.person)
  expect(body).not.toMatch(/code_hash|public_key|secret_key|f[12]\.k\d/)
})

it('is asked for with fresh proof, waits, and can be taken back', async () => {
  const { node } = program.runtime
  const me = callOf(node, cast.personA)
  const { actor } = me
  if (actor.kind !== 'person') throw new Error('nobody')
  expect(await askErasure(me, { read: false })).toMatchObject({ refusal: { status: 422 } })
  expect(await askErasure({ ...me, actor: { ...actor, proved: {} } }, { read: true })).toMatchObject({
    refusal: { refused: 'platform.step-up-needed' },
  })
  const key = { ...actor, program: { key: 'k', scopes: ['erasure:write'] } }
  expect(await askErasure({ ...me, actor: key }, { read: true })).toMatchObject({
    refusal: { refused: 'rights.not-by-program' },
  })
  const asked = await askErasure(me, { read: true })
  expect(asked.ok && asked.receipt).toMatch(/^ey/)
  expect(await askErasure(me, { read: true })).toMatchObject({ refusal: { refused: 'rights.asked-before' } })
  expect(await eraseDue(systemCall(node, 'rights.erase'))).toBe(0)
  expect((await takeBackErasure(me, {})).ok).toBe(true)
  expect(await takeBackErasure(me, {})).toMatchObject({ refusal: { status: 409 } })
})

it('the only administrator of an organisation is told what to do first', async () => {
  const { node } = program.runtime
  const { organisation: _, ...asPerson } = cast.companyA
  expect(await askErasure(callOf(node, asPerson), { read: true })).toMatchObject({
    refusal: { refused: 'rights.last-administrator', facts: { organisations: '기관-companyA' } },
  })
})

it('after its days everything goes step by step, whatever is cut off; what the law keeps stays without a name', async () => {
  const { node } = program.runtime
  const mine = cast.personA.person
  const session = await tokenOf(node, cast.personA)
  must(await askErasure(callOf(node, cast.personA), { read: true }))
  node.clock.move(node.clock.offset() + 8 * 86_400_000)
  const job = systemCall(node, 'rights.erase')

  expect(await eraseDue(job)).toBe(1) // begins
  expect(await eraseDue(job)).toBe(0) // waits for whoever has not heard
  await drain(node)
  expect((await ask(program.app, { method: 'GET', url: '/my', token: session })).location).toContain('/sign-in')
  expect(await eraseDue(job)).toBe(1) // every module is told
  await drain(node)
  const key = program.runtime.keys.store.ring.persons
  expect(key.find(mine)).toBeDefined()
  const other = await anotherProcess(mine)
  expect(await eraseDue(job)).toBe(1) // the key goes
  expect(key.find(mine)).toBeUndefined()
  expect(await other.next()).toBe('forgot')
  expect(await eraseDue(job)).toBe(1) // the letter
  expect(await eraseDue(job)).toBe(0)

  const { rows: letters } = await owner.query<{ text: string }>(
    'select text from platform.mail where to_address = $1',
    [cast.personA.email],
  )
  expect(letters).toHaveLength(1)
  const [final = '', withdrawal = ''] = [...(letters[0]?.text ?? '').matchAll(/^ey[\w-]+\.[\w-]+\.[\w-]+$/gm)].map(
    ([jws]) => jws,
  )
  const keys = await publishedKeys(node)
  expect(await verifyReceipt(final, keys)).toMatchObject({
    verdict: 'genuine',
    facts: { command: 'rights.erase-person' },
  })
  expect(await verifyReceipt(withdrawal, keys)).toMatchObject({
    verdict: 'genuine',
    facts: { command: 'applications.withdraw' },
  })

  const left = await rowsAbout(
    owner,
    [cast.personA.name, '지게차-personA', '쓰다 만 personA', 'linking-personA', '더 큰 글씨를'],
    ['platform.mail'],
  )
  expect(left).toEqual([])
  const address = (await rowsAbout(owner, [cast.personA.email])).map((row) => row.split(' ')[0])
  expect(address).toEqual(['platform.mail']) // the demo's mailbox holds the last letter
  const tables = new Set((await rowsAbout(owner, [mine])).map((row) => row.split(' ')[0]))
  expect(tables).toEqual(new Set(staying.map(([schema, table]) => `${schema}.${table}`)))
})

it('employers and agencies read that somebody was erased, others are untouched, and the chains hold', async () => {
  const inbox = await get(`/company/vacancies/${vacancy}/applicants/${application}`, 'companyA')
  expect([inbox.status, inbox.body.includes('지운 사람')]).toEqual([200, true])
  const issued = await get(`/issuer/badges/${badge}`, 'issuerA')
  expect([issued.status, issued.body.includes('지운 사람')]).toEqual([200, true])
  const token = await tokenOf(program.runtime.node, cast.issuerA)
  const headers = { 'accept-language': 'en' }
  const english = await ask(program.app, { method: 'GET', url: `/issuer/badges/${badge}`, token, headers })
  expect([english.body.includes('Erased person'), english.body.includes('지운 사람')]).toEqual([true, false])
  expect((await get('/my', 'personB')).status).toBe(200)
  const { node } = program.runtime
  const audit = await checkAudit(node, 'test')
  expect(audit.faults).toEqual([])
})

it('what was kept goes when its days are over, and nobody else’s with it', async () => {
  const { node } = program.runtime
  const [mine, theirs] = [cast.personA.person, cast.personB.person]
  const job = systemCall(node, 'rights.end-keeping')
  const tablesOf = async (person: string): Promise<Set<string | undefined>> =>
    new Set((await rowsAbout(owner, [person])).map((row) => row.split(' ')[0]))
  const declared = personalTables.of(node)
  const ending = declared.filter((t) => t.erasure.how !== 'removed' && t.erasure.ends).map((t) => t.table)
  const register = declared.filter((t) => t.erasure.how === 'kept' && t.erasure.rule === 'agency').map((t) => t.table)
  expect(ending).toHaveLength(4)
  const others = await rowsAbout(owner, [theirs])
  expect([...(await tablesOf(mine))]).toEqual(expect.arrayContaining(ending))
  node.clock.move(node.clock.offset() + 729 * 86_400_000)
  expect(await endDue(job)).toBe(0)
  node.clock.move(node.clock.offset() + 2 * 86_400_000)
  expect(await endDue(job)).toBe(1)
  const left = await tablesOf(mine)
  expect(ending.filter((table) => left.has(table))).toEqual([])
  expect(register.filter((table) => left.has(table))).toEqual(register)
  expect(await rowsAbout(owner, [theirs])).toEqual(others)
  expect(await endDue(job)).toBe(0)
  expect((await get(`/company/vacancies/${vacancy}/applicants/${application}`, 'companyA')).status).toBe(404)
})

it('a rule with days has an end in each of its tables, and no other has one', () => {
  for (const { table, erasure } of personalTables.of(program.runtime.node)) {
    if (erasure.how === 'removed') continue
    const rule = erasure.how === 'kept' ? erasure.rule : erasure.keeps
    expect([table, erasure.ends === 'removed']).toEqual([table, rule !== undefined && 'days' in keepRules[rule]])
  }
})
