import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordFact } from '../modules/decisions/index.ts'
import { must } from '../kernel/refusal.ts'
import { systemCall } from '../platform/node.ts'
import { type Answered, ask } from './testing/ask.ts'
import { type Cast, type Member, makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
let cast: Cast
let key = 0

beforeAll(async () => {
  program = await startProgram()
  cast = await makeCast(program.runtime.node)
})
afterAll(async () => await program.close())

async function send(method: string, url: string, body: Record<string, string> = {}): Promise<Answered> {
  const token = await tokenOf(program.runtime.node, cast.operator)
  return await ask(program.app, { method, url, token, body: { _key: `preparing-decisions-${++key}`, ...body } })
}
const path = '/operator/decisions/new'
const about = ({ person }: Member, more = ''): string =>
  `?person=${person}&domain=benefit&want=insuredPeriodMet&lawDay=2026-07-10&factDay=2026-07-10&effectDay=2026-07-10${more}`
const facts = {
  separationDate: '2026-06-30',
  insuredDays: '179',
  source: '회사가 낸 이직확인서',
  sourceName: '한들전자',
}
const signing = { role: '수급자격 담당', reason: '임금을 받은 날이 179일입니다.' }
const seenIn = (page: Answered): string => /name="seen" value="([^"]+)"/u.exec(page.body)?.[1] ?? ''

describe('an officer', () => {
  it('finds a person by their address, who sees that somebody looked', async () => {
    expect((await send('GET', `${path}?by=nobody@example.kr`)).body).toContain('그런 사람이 여기에 없습니다')
    const found = await send('GET', `${path}?by=${encodeURIComponent(cast.personB.email)}`)
    expect(found.body).toContain(`?person=${cast.personB.person}`)
    const token = await tokenOf(program.runtime.node, cast.personB)
    expect((await ask(program.app, { method: 'GET', url: '/my/data', token })).body).toContain('결정할 사람 찾기')
  })

  it('is asked for what is missing, told what cannot be read with nothing lost, and records it with its source', async () => {
    const at = about(cast.personA)
    expect((await send('GET', `${path}${at}`)).body).toContain('더 있어야 하는 사실')
    const wrong = await send('POST', `${path}/facts${at}`, { ...facts, insuredDays: '많음' })
    expect([wrong.status, wrong.body.includes('value="많음"'), wrong.body.includes('value="2026-06-30"')]).toEqual([
      422,
      true,
      true,
    ])
    expect((await send('POST', `${path}/facts${at}`, { source: facts.source })).body).toContain('적은 값이 없습니다')
    expect(await send('POST', `${path}/facts${at}`, facts)).toMatchObject({ status: 303 })
    const draft = (await send('GET', `${path}${at}`)).body
    for (const text of [
      '회사가 낸 이직확인서 · 한들전자',
      '담당자만 서명할 수 있습니다',
      '90일 안에',
      '고용보험심사관',
    ])
      expect(draft).toContain(text)
  })

  it('signs what they saw: not without role and reason, not after a fact has changed, and once', async () => {
    const at = about(cast.personA)
    const seen = seenIn(await send('GET', `${path}${at}`))
    const nameless = await send('POST', `${path}${at}`, { ...signing, role: ' ', seen })
    expect([nameless.status, nameless.body.includes(signing.reason)]).toEqual([422, true])
    const say = { person: cast.personA.person, domain: 'benefit', name: 'insuredDays', source: '고용보험 가입 기록' }
    must(await recordFact(systemCall(program.runtime.node, 'test'), { ...say, value: 178 }))
    const stale = await send('POST', `${path}${at}`, { ...signing, seen })
    expect([stale.status, stale.body.includes('그사이 사실이 바뀌어'), stale.body.includes(signing.reason)]).toEqual([
      409,
      true,
      true,
    ])
    const now = seenIn(stale)
    const clicks = await Promise.all(
      ['one', 'one', 'another'].map((_key) =>
        send('POST', `${path}${at}`, { ...signing, seen: now, _key: `signing-key-${_key}` }),
      ),
    )
    expect(clicks.filter(({ status }) => status === 303).length).toBeGreaterThanOrEqual(1)
    expect(new Set(clicks.filter(({ status }) => status === 303).map(({ location }) => location)).size).toBe(1)
    expect(clicks.filter(({ body }) => body.includes('이미 서명한 결정입니다')).length).toBe(
      clicks.filter(({ status }) => status === 409).length,
    )
    const token = await tokenOf(program.runtime.node, cast.personA)
    const mine = (await ask(program.app, { method: 'GET', url: '/my/decisions', token })).body
    expect(mine.match(/href="\/my\/decisions\/0/gu)).toHaveLength(1)
  })

  it('judges under their own name with a reason, whatever source the form names', async () => {
    const at = `?person=${cast.personB.person}&domain=recognition&want=paymentSuspended&lawDay=2026-07-10`
    const judged = { refusalJustified: 'no', source: '말씀하신 값' }
    const silent = await send('POST', `${path}/facts${at}`, judged)
    expect([silent.status, silent.body.includes('판단의 까닭을 적으세요')]).toEqual([422, true])
    const said = { ...judged, 'because.refusalJustified': '소개한 일의 임금이 앞 일의 90%였습니다.' }
    expect(await send('POST', `${path}/facts${at}`, said)).toMatchObject({ status: 303 })
    expect((await send('GET', `${path}${at}`)).body).toContain('담당자가 확인한 값 · ')
  })
})
