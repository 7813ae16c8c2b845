import { expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { fixed, foundIn } from './fix-words.ts'
import { FoundWords, fixName } from './found-words.tsx'
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

it('takes all that hangs on the words when they end inside a word, and no more', () => {
  expect(after('검사합니다. 만 35세 이하만 지원할 수 있습니다.')).toBe('검사합니다. 나이 무관.')
  expect(after('검사합니다. 용모 단정한 분 환영합니다. 점심을 드립니다.')).toBe('검사합니다. 점심을 드립니다.')
  expect(after('- 만 35세 이하인 분, 운전 가능')).toBe('- 나이 무관, 운전 가능')
  expect(after('여직원을 모집합니다')).toBe('직원을 모집합니다')
})

it.each([
  '주간 2교대와 만 35세 이하만 지원', // something else stands before it
  '만 35세 이하이면서 지게차 면허가 있고 주말에도 나올 수 있으며 성실하신 분만 뽑습니다', // much else hangs on it
])('offers no fix where it would take something else along: %s', (duties) => {
  const [one] = foundIn({ duties }, today).get('duties') ?? []
  expect(one).toMatchObject({ verdict: 'unlawful' })
  expect(one).not.toHaveProperty('put')
})

it('says on the button all that it takes, and shows the words in their sentence, cut between words', () => {
  const typed = { duties: '프레스 공정에서 나온 부품을 검사합니다. 용모 단정한 분 환영합니다. 점심을 드립니다.' }
  const found = foundIn(typed, today).get('duties') ?? []
  const html = renderHtml(<FoundWords found={found} text={typed.duties} lang="ko" fixes />)
  expect(html).toContain('‘용모 단정한 분 환영합니다’ 빼기')
  expect(html).toContain(' <mark>용모 단정</mark>한 분 환영합니다.</p>')
  const long = {
    duties: '부품을 자동으로 검사하는 장비를 주간에만 다루는 일이며 여직원 모집 중이고 기숙사를 드리며 점심도 드립니다',
  }
  const html2 = renderHtml(
    <FoundWords found={foundIn(long, today).get('duties') ?? []} text={long.duties} lang="ko" fixes />,
  )
  expect(html2).toMatch(/…[^<]*일이며 <mark>/u)
  expect(html2).toMatch(/<\/mark>[^<]*[가-힣]…<\/p>/u)
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
