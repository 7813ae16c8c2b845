import { expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { fixed, foundIn } from './fix-words.ts'
import { fixName } from './found-words.tsx'
import { VacancyForm } from './vacancy-form.tsx'

const today = toDay('2026-11-28')
const after = (duties: string): string => {
  const [one] = foundIn({ duties }, today).get('duties') ?? []
  return fixed({ duties }, one ? fixName(one) : 'fix:', today)['duties'] ?? ''
}

it('one press puts right exactly the words that were found', () => {
  expect(after('설비를 점검합니다. 35세 이하 우대.')).toBe('설비를 점검합니다. 나이 무관 우대.')
  expect(after('여직원 모집')).toBe('직원 모집')
  expect(after('성실한 분, 용모 단정, 운전 가능')).toBe('성실한 분, 운전 가능')
  expect(after('설비를 점검합니다')).toBe('설비를 점검합니다')
})

it('a fix whose words are gone changes nothing', () => {
  expect(fixed({ duties: '여직원 모집' }, 'fix:duties:age-limit:0', today)).toEqual({ duties: '여직원 모집' })
})

it('the form itself shows them, as a button that posts: no script is needed', () => {
  const typed = { duties: '<b>35세 이하</b> 우대' }
  const form = { lang: 'ko', action: '/company/vacancies/new', draft: 'vacancy-new', owner: 'person-1' } as const
  const html = renderHtml(<VacancyForm {...form} typed={typed} errors={{}} found={foundIn(typed, today)} />)
  expect(html).toContain('&lt;b><mark>35세 이하</mark>')
  expect(html).toMatch(/<button[^>]+name="act" value="fix:duties:age-limit:3"/)
})
