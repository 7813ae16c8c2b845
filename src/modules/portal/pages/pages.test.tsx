import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { toDay } from '../../../kernel/day.ts'
import { won } from '../../../kernel/won.ts'
import { toId } from '../../../kernel/id.ts'
import type { VNode } from 'preact'
import type { PublicNumbers } from '../../../read-models/public-numbers.ts'
import { newId } from '../../../platform/new-id.ts'
import { sorted } from '../company-day.ts'
import { nextStep } from '../day/next-step.ts'
import { sayStep } from '../day/step-words.ts'
import { Accessibility } from './accessibility.tsx'
import { Company } from './company.tsx'
import { figuresOf } from './figures.tsx'
import { Help } from './help.tsx'
import { Home } from './home.tsx'
import { OneReceipt, ReceiptList } from './my-receipts.tsx'
import { Numbers } from './numbers.tsx'
import { Operator } from './operator.tsx'
import { Verdict } from './receipt-verdict.tsx'
import { Today } from './today.tsx'

const today = toDay('2026-11-24')
const evil = '<script>alert(1)</script>"\'&'
const at = new Date('2026-11-24T03:00:00Z')
const numbers: PublicNumbers = {
  open: 1234,
  fresh: 5,
  ofClosed: 3,
  answeredShare: 2 / 3,
  answered: 2,
  medianDays: 1.96,
  at,
}
const receipt = {
  id: toId<'Receipt'>(newId()),
  command: 'x.y',
  title: evil,
  issuedAt: at,
  receipt: 'a.b.c',
  content: { [evil]: evil, n: { m: 1 } },
}
const facts = { node: evil, id: evil, command: evil, time: at.toISOString(), contentHash: 'h', keyId: evil }
const state = {
  duties: [
    {
      is: 'round',
      number: 2,
      day: toDay('2026-12-08'),
      atOffice: false,
      amount: won(1_888_320),
      standing: 'before',
    },
    { is: 'visit', claim: 'c', at, office: evil, standing: 'before' },
  ] as const,
  invited: [],
  waiting: [{ id: 'a', about: { title: evil, employer: evil }, answerDue: today }],
  drafts: [],
  ending: [],
  badges: 1,
  sent: 1,
}
const step = nextStep(state)
const message = {
  id: 'm',
  topic: 't',
  link: '//evil.example',
  at,
  read: false,
  title: { ko: evil, en: evil },
  body: { ko: evil, en: evil },
}
const fitting = { wishes: { regions: [], occupations: [], shifts: [] }, cards: [], total: 0, today }

const pages: readonly [string, (lang: 'ko' | 'en') => VNode][] = [
  ['home', (lang) => <Home numbers={numbers} lang={lang} demo />],
  [
    'home of somebody signed in',
    (lang) => (
      <Home
        numbers={numbers}
        lang={lang}
        demo
        next={{ step, said: sayStep(step, evil, 1, today, lang), lang, today }}
      />
    ),
  ],
  ['numbers', (lang) => <Numbers numbers={numbers} lang={lang} demo />],
  ['help', (lang) => <Help lang={lang} demo={false} />],
  ['accessibility', (lang) => <Accessibility lang={lang} />],
  [
    'today',
    (lang) => (
      <Today
        state={state}
        step={step}
        said={sayStep(step, evil, 1, today, lang)}
        news={[message]}
        unread={1}
        fitting={{ ...fitting, lang }}
        lang={lang}
        today={today}
      />
    ),
  ],
  ['company', (lang) => <Company day={sorted([])} name={evil} lang={lang} today={today} />],
  [
    'company that owes a certificate',
    (lang) => (
      <Company day={sorted([])} name={evil} lang={lang} today={today} due={{ n: 1, first: toDay('2026-11-20') }} />
    ),
  ],
  [
    'operator',
    (lang) => (
      <Operator
        state={{
          backlog: { waiting: 1, parked: 1, oldestSeconds: 9 },
          parked: [{ subscriber: evil, topic: 't', attempts: 3, error: evil, parkedAt: at }],
          systems: [
            { name: 'degrees', breaker: { name: 'degrees', state: 'open', lastFailure: evil, since: at } },
            { name: 'qualifications', behaviour: 'down' },
          ],
          counts: { persons: 1, organisations: 1, vacancies: 1, badges: 1, applications: 1, receipts: 1 },
        }}
        lang={lang}
        today={today}
      />
    ),
  ],
  ['receipts', (lang) => <ReceiptList found={{ receipts: [receipt] }} lang={lang} today={today} />],
  ['receipt', (lang) => <OneReceipt kept={receipt} lang={lang} />],
  [
    'verdict',
    (lang) => (
      <Verdict
        verdict={{ verdict: 'genuine', facts, content: 'matches' }}
        sentence="s"
        content={{ a: evil }}
        lang={lang}
        again="/"
      />
    ),
  ],
]

describe.each(pages)('%s', (_name, make) => {
  it.each(['ko', 'en'] as const)('in %s: one h1, nothing unsaid, nothing injected', (lang) => {
    const page = renderHtml(make(lang))
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).not.toMatch(/undefined|NaN|\[object Object\]/)
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('href="//')
    expect(page.length).toBeLessThan(40_000)
  })

  it('says in English nothing in Korean but names', () => {
    const korean = renderHtml(make('en'))
      .replaceAll(/<[^>]*lang="ko"[^>]*>[^<]*</g, '')
      .match(/[가-힣]+/g)
    expect(korean).toBeNull()
  })
})

describe('the public numbers', () => {
  it('are cut, never rounded up', () => {
    expect(figuresOf(numbers, 'ko').map((f) => f.value)).toEqual(['1,234', '66.6', '1.9'])
    expect(figuresOf({ ...numbers, answeredShare: 0.9996 }, 'ko')[1]?.value).toBe('99.9')
    expect(figuresOf({ ...numbers, answeredShare: 1 }, 'ko')[1]?.value).toBe('100')
  })

  it('say when there is nothing to measure yet', () => {
    const none = { ...numbers, answeredShare: null, medianDays: null, ofClosed: 0, answered: 0 }
    expect(renderHtml(<Home numbers={none} lang="ko" demo={false} />)).toContain('아직 없음')
  })
})
