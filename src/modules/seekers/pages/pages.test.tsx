import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { toDay } from '../../../kernel/day.ts'
import { EntryShape, WishesShape } from '../contract.ts'
import { entryOfRecord } from '../entry-of-record.ts'
import { occupationsNamed, regionsNamed } from '../named-codes.ts'
import { type Entry, conflictsOf } from '../resume.ts'
import { readWishes, saidErrors } from './posted.ts'
import { EntryForm, WishesForm } from './resume-forms.tsx'
import { ResumeAside, ResumeLines } from './resume-view.tsx'

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
const proven: Entry = {
  id: 'a',
  section: 'career',
  title: `설비 점검 ${evil}`,
  organisation: '한들전자',
  from: toDay('2024-01-02'),
  detail: evil,
  source: 'badge',
  badge: 'b',
  issuerName: `고용기록원 ${evil}`,
  badgeState: 'valid',
  hidden: false,
}
const entries: readonly Entry[] = [
  proven,
  { ...proven, id: 'c', to: toDay('2026-06-30') },
  { id: 'd', section: 'skill', title: evil, organisation: '', detail: '', source: 'typed', hidden: true },
]
const resume = {
  entries,
  provenShare: 100,
  conflicts: conflictsOf(entries),
  wishes: { regions: [], occupations: [], shifts: [] },
}
const forbidden =
  /photo|picture|birth|age$|^age|sex|gender|family|marri|propert|height|weight|사진|성별|나이|가족|재산/i

describe.each(['ko', 'en'] as const)('in %s', (lang) => {
  it('the résumé lets no text become markup, and asks about records that disagree', () => {
    const html = renderHtml(
      <>
        <ResumeLines resume={resume} lang={lang} />
        <ResumeAside resume={resume} lang={lang} />
      </>,
    )
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain(lang === 'ko' ? '두 기록이 서로 다릅니다' : 'Two records disagree')
    expect(html.match(/tick tick--ok/g)?.length).toBe(4)
  })

  it('the forms bring back what was typed, beside what is wrong', () => {
    const html = renderHtml(
      <EntryForm lang={lang} kept={{ title: evil }} errors={{ title: evil }} page="/my/resume/new" owner="o" />,
    )
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('aria-invalid')
  })
})

describe('what an employer may not ask (채용절차법 제4조의3)', () => {
  it('has no field in a form', () => {
    const html = renderHtml(
      <>
        <EntryForm lang="ko" kept={{}} page="/x" owner="o" />
        <WishesForm lang="ko" wishes={resume.wishes} kept={{}} owner="o" />
      </>,
    )
    const names = [...html.matchAll(/name="([^"]+)"/g)].map((m) => m[1] ?? '')
    expect(names.length).toBeGreaterThan(12)
    expect(names.filter((n) => n !== '_page' && forbidden.test(n))).toEqual([])
  })

  it('has no field in the API', () => {
    const shapes = [EntryShape, WishesShape].map((s) => z.toJSONSchema(s, { io: 'input', unrepresentable: 'any' }))
    const names = shapes.flatMap((s) => Object.keys(s.properties ?? {}))
    expect(names).toContain('occupations')
    expect(names.filter((n) => forbidden.test(n))).toEqual([])
  })
})

describe('wishes as typed', () => {
  it('become codes; what names nothing is said', () => {
    const { wishes, errors } = readWishes(
      {
        startOn: '2026-12-14',
        regions: '수원시, 없는동네쯤',
        occupations: '',
        payMonthlyMin: '2,600,000원',
        'shift-day': '1',
      },
      'ko',
    )
    expect(wishes).toMatchObject({ startOn: '2026-12-14', payMonthlyMin: 2_600_000, shifts: ['day'] })
    expect(errors['regions']).toContain('없는동네쯤')
    expect(regionsNamed('41110').codes).toEqual(['41110'])
    expect(occupationsNamed('').codes).toEqual([])
  })

  it('errors are said in words', () => {
    const outcome = {
      ok: false,
      refusal: {
        refused: 'platform.does-not-fit',
        status: 422,
        fields: { startOn: 'not-a-day', 'regions.5': 'too-many' },
      },
    } as const
    expect(saidErrors(outcome, 'en')).toEqual({
      startOn: 'Choose a date, for example 2026-12-14',
      regions: 'Up to five',
    })
  })
})

describe('a record as a line', () => {
  it('takes what the agency wrote, and nothing about the person', () => {
    const record = {
      title: '제과제빵',
      organisation: '누리직업학교',
      from: toDay('2026-01-02'),
      to: toDay('2026-03-02'),
      detail: { hours: '160', birthDate: '1990-01-01' },
    }
    expect(entryOfRecord('completion', record)).toEqual({
      section: 'training',
      title: '제과제빵',
      organisation: '누리직업학교',
      from: '2026-01-02',
      to: '2026-03-02',
      detail: '160시간',
    })
    expect(entryOfRecord('language', { title: 'TOEIC', organisation: '평가원', score: 870 }).detail).toBe('870')
  })
})
