import { expect, test } from 'vitest'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { toDay } from '../../../kernel/day.ts'
import { newId } from '../../../platform/new-id.ts'
import type { View } from '../../../platform/http/page-call.ts'
import type { Consent } from '../consent.ts'
import type { MyData } from '../ledger.ts'
import { MyDataView } from './my-data.tsx'

const today = toDay('2026-11-24')
const evil = '<img src=x onerror=alert(1)>'
const view = (lang: View['lang']): View => ({
  lang,
  path: '/my/data',
  query: '',
  nonce: 'n',
  theme: 'auto',
  text: '1',
  unread: 0,
  demo: false,
  assets: { url: (n) => n },
  origin: '',
})
const consent = (change: Partial<Consent> = {}): Consent => ({
  id: newId(),
  person: newId(),
  purpose: 'wallet',
  scope: ['career', evil],
  source: 'career-office',
  recipient: 'self',
  givenAt: new Date('2026-11-01T00:00:00Z'),
  endsOn: toDay('2026-12-24'),
  ...change,
})
const names = new Map([['career-office', { ko: '고용기록원', en: 'Employment Records Office' }]])
const line = {
  id: newId(),
  at: new Date('2026-11-23T05:00:00Z'),
  who: evil,
  role: 'employer',
  what: 'application 보전원',
  purpose: 'application',
  byPerson: true,
  odd: ['night'] as const,
}

test.each(['ko', 'en'] as const)(
  'says in %s who gives what to whom, who looked and why; nothing is injected',
  (lang) => {
    const data: MyData = {
      consents: [consent(), consent({ withdrawnAt: new Date('2026-11-20T00:00:00Z') })],
      names,
      ledger: [line],
      next: 'x',
    }
    const page = renderHtml(<MyDataView view={view(lang)} data={data} today={today} older={false} />)
    expect(page).toContain(names.get('career-office')?.[lang])
    expect(page).toContain(lang === 'ko' ? '지원서: 보전원' : 'application: 보전원')
    expect(page).toContain(lang === 'ko' ? '끝나거나 거둔 동의 1건' : 'Ended or withdrawn consents: 1')
    expect(page).toContain(lang === 'ko' ? '밤 10시~아침 6시에 봄' : 'read between 10 pm and 6 am')
    expect(page).toContain(`/my/data/why/${line.id}`)
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/undefined|NaN/)
  },
)

test('tells a new person what will be here', () => {
  const page = renderHtml(
    <MyDataView view={view('ko')} data={{ consents: [], names: new Map(), ledger: [] }} today={today} older={false} />,
  )
  expect(page).toContain('지금 주고 있는 정보가 없습니다')
  expect(page).toContain('아직 아무도 보지 않았습니다')
})
