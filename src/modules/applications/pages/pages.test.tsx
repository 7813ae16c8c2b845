import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { toDay } from '../../../kernel/day.ts'
import { toId } from '../../../kernel/id.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Need, Vacancy } from '../../jobs/index.ts'
import { questionsFor } from '../answer-needs.ts'
import type { Application } from '../application.ts'
import { choicesFor, compose } from '../compose.ts'
import type { Inbox } from '../inbox.ts'
import type { Prepared } from '../prepare.ts'
import { aBadge, work } from '../testing/wallet.ts'
import { ApplicantView } from './applicant-page.tsx'
import { ApplicationView } from './application-view.tsx'
import { choicesIn, masked, tellingNames } from './apply-form.ts'
import { ApplyView } from './apply-view.tsx'
import { InboxView } from './inbox-page.tsx'
import { toCsv } from '../../../web/csv.ts'
import { ShownAnswers } from './shown-answers.tsx'

const today = toDay('2026-11-24')
const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
const langs = ['ko', 'en'] as const
const needs: readonly Need[] = [
  { id: 'q', kind: 'qualification', label: `전기기능사 ${evil}`, required: true },
  { id: 'e', kind: 'experience', label: '설비 점검 24개월', months: 24, required: true },
  { id: 's', kind: 'start-date', label: '언제부터?', required: true },
  { id: 't', kind: 'text', label: '아침 6시에 올 수 있나요?', required: true },
  { id: 'w', kind: 'why', label: '왜?', required: true },
]
const vacancy: Vacancy = {
  id: newId(),
  organisation: newId(),
  employerName: `다온 ${evil}`,
  employerVerified: true,
  title: `보전원 ${evil}`,
  duties: '',
  occupation: '8312',
  region: '11680',
  address: '',
  payNote: '',
  employment: 'permanent',
  hours: `08:30 ${evil}`,
  weeklyHours: 40,
  shift: 'day',
  education: 'any',
  careerMonths: 0,
  posts: 2,
  benefits: '',
  needs,
  source: 'onil',
  demo: true,
  createdAt: new Date(),
  updatedAt: new Date(),
  pay: { per: 'month', min: 2_950_000 },
}
const badges = [
  aBadge('qualification', '전기기능사', { from: toDay('2023-06-30') }, { issuerName: `국가자격원 ${evil}` }),
  work('설비 점검', '2024-01-01', '2026-06-30'),
]
const questions = questionsFor(needs, { badges, title: '', today, startOn: toDay('2026-12-14') })
const typed = { 'words.w': `한들전자에서 배웠습니다 ${evil}`, 'how.t': 'yes' }
const prepared: Prepared = {
  vacancy,
  questions,
  code: '7F3K',
  today,
  answerDue: toDay('2026-12-04'),
  eraseOn: toDay('2027-05-23'),
  telling: ['한들전자'],
}
const choices = choicesFor(questions, choicesIn(typed))
const { content, met, unmet } = compose(questions, choices, today)
const application: Application = {
  id: newId(),
  vacancy: vacancy.id,
  organisation: toId(newId()),
  person: newId(),
  consent: newId(),
  code: '7F3K',
  about: { title: vacancy.title, employer: vacancy.employerName },
  content,
  met,
  unmet,
  answerDue: toDay('2026-12-04'),
  eraseOn: toDay('2027-05-23'),
  submittedAt: new Date('2026-11-24T05:03:27Z'),
  invitedAt: new Date('2026-11-24T06:00:00Z'),
  answer: { kind: 'invited', message: evil, times: evil },
}
const standings = { q: 'revoked', e: 'confirmed' } as const
const inbox: Inbox = {
  vacancy,
  tab: 'new',
  counts: { new: 1, held: 0, invited: 0, answered: 0 },
  due: '2026-12-04',
  applicants: [{ application, standings }],
}
const receipt = {
  id: newId(),
  jws: `eyJ.${'a'.repeat(300)}.${'b'.repeat(86)}`,
  hash: 'h',
  issuedAt: new Date('2026-11-24T05:03:27Z'),
  content: {},
}
const log = [
  { act: 'submit', to: 'submitted', at: new Date('2026-11-24T05:03:27Z') },
  { act: 'hold', to: 'held', at: new Date('2026-11-24T05:04:00Z') },
]

const pages = {
  apply: (lang: 'ko' | 'en') =>
    renderHtml(
      <ApplyView
        prepared={prepared}
        choices={choices}
        typed={typed}
        errors={{ 'how.t': evil }}
        owner="o"
        lang={lang}
      />,
    ),
  application: (lang: 'ko' | 'en') =>
    renderHtml(
      <ApplicationView mine={{ application, log, receipt }} today={today} lang={lang} origin="http://onil.test" />,
    ),
  inbox: (lang: 'ko' | 'en') => renderHtml(<InboxView inbox={inbox} here="/x" today={today} lang={lang} held={evil} />),
  applicant: (lang: 'ko' | 'en') =>
    renderHtml(
      <ApplicantView
        applicant={{
          application: { ...application, answer: { kind: 'declined', reason: 'other', words: evil } },
          standings,
        }}
        typed={{ message: evil, words: evil }}
        errors={{}}
        today={today}
        lang={lang}
      />,
    ),
}

describe.each(langs)('in %s', (lang) => {
  it.each(Object.entries(pages))('%s lets no text become markup', (_name, render) => {
    const html = render(lang)
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script>')
  })

  it('the employer gets exactly what the preview shows', () => {
    const shown = renderHtml(<ShownAnswers answers={content.answers} today={today} lang={lang} />)
    expect(pages.apply(lang)).toContain(shown)
    expect(pages.application(lang)).toContain(shown)
    const checked = renderHtml(
      <ShownAnswers answers={content.answers} standings={standings} today={today} lang={lang} />,
    )
    expect(pages.inbox(lang)).toContain(checked)
    const text = (html: string): string => html.replaceAll(/<dd><span class="tick.*?<\/dd>|<[^>]+>/g, '')
    expect(text(checked)).toBe(text(shown))
  })

  it('leaves no Korean sentence of ours in an English page', () => {
    if (lang === 'ko') return
    const ours = pages.inbox('en').replaceAll(/<[^>]+>/g, ' ')
    const theirs = [
      '다온',
      '보전원',
      '전기기능사',
      '설비 점검',
      '24개월',
      '언제부터',
      '아침 6시에 올 수 있나요',
      '왜',
      '국가자격원',
      '고용기록원',
      '한들전자에서 배웠습니다',
    ]
    expect(theirs.reduce((html, word) => html.replaceAll(word, ''), ours)).not.toMatch(/[가-힣]{2,}/)
  })
})

describe('the form of an application', () => {
  it('has no field for what may not be asked (채용절차법 제4조의3)', () => {
    const names = [...pages.apply('ko').matchAll(/name="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect([...new Set(names)].sort()).toEqual([
      '_do',
      '_draft',
      '_focus',
      '_key',
      '_later',
      '_owner',
      '_page',
      'day.s',
      'how.e',
      'how.q',
      'how.t',
      'words.e',
      'words.q',
      'words.t',
      'words.w',
    ])
  })

  it('finds the names that tell where the person was, and hides them on request', () => {
    expect(tellingNames(typed, ['한들전자', '누리대학교'])).toEqual(['한들전자'])
    expect(masked(typed, ['한들전자'], '앞에 있던 곳')['words.w']).toContain('앞에 있던 곳에서 배웠습니다')
    expect(pages.apply('ko')).toContain('value="mask"')
  })

  it('says what would be sent in words of the design', () => {
    const html = pages.apply('ko').replaceAll('\u00a0', ' ').replaceAll('\u2060', '')
    for (const words of [
      '질문 5개에 모두 답이 있습니다',
      '“24개월 이상: 예 (설비 점검)”',
      '전기기능사, 2023년 6월 30일',
      '12월 14일(월)부터',
      '2027년 5월 23일에 지웁니다',
    ])
      expect(html).toContain(words)
  })
})

describe('the inbox', () => {
  it('shows a revoked proof in words, and what was confirmed', () => {
    const html = pages.inbox('ko')
    expect(html).toContain('tick tick--no')
    expect(html).toContain('취소함')
    expect(html).toContain('고용기록원이 확인')
    expect(html).toContain('꼭 필요한 것 5개 중 5개 맞음')
  })
})

describe('the CSV', () => {
  it('keeps quotes and commas, and turns formulas into text', () => {
    expect(
      toCsv([
        ['a,"b"', '=1+1'],
        ['+82', '가'],
      ]),
    ).toBe('\uFEFF"a,""b""","\'=1+1"\r\n"\'+82","가"\r\n')
  })
})
