import { ask } from '../testing/ask.ts'
import { claimBodies, claimsAfter } from './claim-things.ts'
import { tokenOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

type Make = (scene: Scene) => Promise<string>
type Filed = { readonly spell: string; readonly report: string }

let made = 0

async function file({ app, node, cast }: Scene, what: string, body: Readonly<Record<string, unknown>>): Promise<Filed> {
  const token = await tokenOf(node, cast.companyA)
  const answer = await ask(app, { method: 'POST', url: `/api/v1/insurance/${what}`, token, body })
  if (answer.status !== 201) throw new Error(`${what}: ${answer.body}`)
  const { spell, report } = Object(JSON.parse(answer.body))
  return { spell: String(spell), report: String(report) }
}

async function insured(scene: Scene): Promise<Filed> {
  const work = `작품 ${++made}`
  return await file(scene, 'acquisitions', { worker: 'linking-personA', kind: '예술인', from: '2026-01-05', work })
}

async function ended(scene: Scene): Promise<Filed> {
  const { spell } = await insured(scene)
  return await file(scene, 'losses', { spell, to: '2026-02-05', separationKind: '계약종료', reason: '끝남' })
}

// Person A asks company A to report the end.
async function endAsked(scene: Scene): Promise<string> {
  const { spell } = await insured(scene)
  const token = await tokenOf(scene.node, scene.cast.personA)
  const asked = await ask(scene.app, { method: 'POST', url: `/my/insurance/${spell}/end`, token, body: anEnd })
  if (asked.status >= 400) throw new Error(`end: ${asked.body}`)
  return spell
}
const anEnd = { lastDay: '2026-02-05', separationKind: '계약종료', says: '공연이 끝났습니다' }

// Asked on its page, as its person does it; the officer's page names it.
async function requested({ app, node, cast }: Scene): Promise<string> {
  const token = await tokenOf(node, cast.personA)
  const body = { ...missing, workplace: `가게 ${++made}` }
  await ask(app, { method: 'POST', url: '/my/insurance/missing', token, body })
  const operator = await tokenOf(node, cast.operator)
  const page = await ask(app, { method: 'GET', url: '/operator/coverage', token: operator })
  return [...page.body.matchAll(/name="correction" value="([^"]+)"/g)].at(-1)?.[1] ?? ''
}
// The same lines are the same file, however often they are sent.
async function fileOf({ app, node, cast }: Scene): Promise<string> {
  const token = await tokenOf(node, cast.companyA)
  const text = `연계번호,신분,시작일\n${'nobody,근로자,2026-01-05\n'.repeat(501)}`
  const answer = await ask(app, {
    method: 'POST',
    url: '/company/insurance/import',
    token,
    body: { kind: 'acquisition', text },
  })
  return answer.location.split('/').at(-1) ?? ''
}
async function refusedRequest(scene: Scene): Promise<string> {
  const { app, node, cast } = scene
  const id = await requested(scene)
  const body = { correction: id, [`answer.${id}`]: 'refused', [`reason.${id}`]: '자료가 없습니다' }
  await ask(app, { method: 'POST', url: '/operator/coverage', token: await tokenOf(node, cast.operator), body })
  return id
}

async function appealed(scene: Scene): Promise<string> {
  const { app, node, cast } = scene
  const url = `/my/insurance/requests/${await refusedRequest(scene)}/appeal`
  await ask(app, { method: 'POST', url, token: await tokenOf(node, cast.personA), body: contested })
  const page = await ask(app, { method: 'GET', url: '/operator/coverage', token: await tokenOf(node, cast.operator) })
  return [...page.body.matchAll(/coverage\/appeals\/([0-9a-f-]{36})"/g)].at(-1)?.[1] ?? ''
}
const contested = { says: '함께 일한 사람이 셋 있습니다' }
const missing = { workplace: '가게', from: '2026-01-05', to: '2026-01-31', says: '신고되지 않았습니다' }

/** Person A's insured history at company A. */
export const insurance: Readonly<
  Record<
    | 'spell'
    | 'asked end'
    | 'ended spell'
    | 'loss report'
    | 'report file'
    | 'coverage request'
    | 'refused request'
    | 'coverage appeal'
    | 'claim'
    | 'sent claim'
    | 'check-in code',
    Make
  >
> = {
  ...claimsAfter(async (scene) => (await ended(scene)).spell),
  'coverage request': requested,
  'refused request': refusedRequest,
  'coverage appeal': appealed,
  spell: async (scene) => (await insured(scene)).spell,
  'asked end': endAsked,
  'ended spell': async (scene) => (await ended(scene)).spell,
  'loss report': async (scene) => (await ended(scene)).report,
  'report file': fileOf,
}

const loss = { to: '2026-02-05', separationKind: '계약종료', reason: '끝남' }
const certificate = {
  unitDays: 20,
  yearPay: 1_000_000,
  yearPayDays: 32,
  averageDailyWage: 31_250,
  separationKind: '계약종료',
  reason: '끝남',
}

/** What is posted about them; `thing` is a spell or a report of A. */
export const insuranceBodies: Readonly<Record<string, (thing: string) => Readonly<Record<string, unknown>>>> = {
  'POST /my/insurance/missing': () => missing,
  'POST /my/insurance/:spell/end': () => anEnd,
  'POST /company/insurance/:spell/goes-on': () => ({ reason: '이어집니다' }),
  'POST /api/v1/insurance/people/:spell/goes-on': () => ({ reason: '이어집니다' }),
  'POST /my/insurance/small-contracts': () => ({ kind: '예술인', wanted: 'off' }),
  'POST /api/v1/small-contracts': () => ({ kind: '예술인', wanted: 'off' }),
  'POST /my/insurance/requests/:id/appeal': () => contested,
  'POST /operator/coverage/appeals/:id': () => ({ outcome: 'upheld', reason: '자료가 없습니다' }),
  'POST /operator/coverage/appeals/:id/sign': () => ({ seen: '' }),
  'POST /operator/coverage': (id) => ({
    correction: id,
    [`answer.${id}`]: 'refused',
    [`reason.${id}`]: '자료가 없습니다',
  }),
  ...claimBodies,
  'POST /company/insurance/new': () => ({
    worker: 'linking-personB',
    kind: '예술인',
    from: '2026-01-05',
    work: '합창',
  }),
  'POST /company/insurance/daily': () => ({
    worker: 'linking-personB',
    kind: '일용',
    days: '2025-11-03',
    pay: '150000',
  }),
  'POST /company/insurance/pay': (spell) => ({
    month: '2026-01',
    [`days.${spell}`]: '20',
    [`pay.${spell}`]: '2000000',
  }),
  'POST /company/insurance/import': () => ({ kind: 'pay', text: '없는 칸\n값' }),
  'POST /company/insurance/reports/:report': () => ({ ...loss, reason: '끝', why: '잘못 씀' }),
  'POST /company/insurance/:spell/loss': () => loss,
  'POST /company/insurance/:spell/certificate': () => ({ ...certificate, yearPay: '1,000,000' }),
  'POST /api/v1/insurance/acquisitions': () => ({ worker: 'linking-personB', kind: '근로자', from: '2026-01-05' }),
  'POST /api/v1/insurance/losses': (spell) => ({ ...loss, spell }),
  'POST /api/v1/insurance/pay': (spell) => ({ rows: [{ spell, month: '2026-01', days: 20, pay: 2_000_000 }] }),
  'POST /api/v1/insurance/daily-work': () => ({
    worker: 'linking-personB',
    kind: '일용',
    days: ['2025-12-01'],
    pay: 150_000,
  }),
  'POST /api/v1/insurance/certificates': (spell) => ({ spell, content: certificate }),
  'POST /api/v1/insurance/reports/:id/corrections': () => ({ content: { ...loss, reason: '끝' }, reason: '잘못 씀' }),
}
