import { expect, test } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { addRefusalTexts } from '../../../platform/refusal-texts.ts'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import { refusals } from '../refusals.ts'
import { lowPayIn } from './low-pay.tsx'
import { VacancyForm } from './vacancy-form.tsx'

test('the draft of a vacancy belongs to its writer, so that it outlives the tab without a network', () => {
  const html = renderHtml(
    <VacancyForm
      lang="ko"
      action="/company/vacancies/new"
      draft="vacancy-new"
      owner="person-1"
      typed={{}}
      errors={{}}
    />,
  )
  expect(html).toContain('data-draft="vacancy-new" data-owner="person-1"')
})

const form = {
  lang: 'ko',
  action: '/company/vacancies/new',
  draft: 'vacancy-new',
  owner: 'person-1',
  errors: {},
} as const

addRefusalTexts(refusals)

test('pay below the minimum wage is said beside it while one writes, by the day the work begins', () => {
  const [today, next] = [toDay('2026-11-30'), '2027-01-04']
  const typed = { payPer: 'hour', payMin: '9,500', weeklyHours: '40' }
  const low = lowPayIn(typed, today)
  expect(renderHtml(<VacancyForm {...form} typed={typed} low={low} />)).toMatch(
    /data-found="low-pay"[^]*시간당 9,500원은 2026년 최저임금 10,320원보다 적습니다[^]*최저임금법 제6조[^]*data-found="market"/u,
  )
  expect(lowPayIn({ ...typed, payMin: '10320' }, today)).toBeUndefined()
  expect(lowPayIn({ ...typed, payMin: '10320', startsOn: next }, today)).toMatchObject({ facts: { year: '2027' } })
  expect(lowPayIn({ payPer: 'hour', payMin: '' }, today)).toBeUndefined()
})

test('fields of a question are named by its number for who hears them', () => {
  const html = renderHtml(<VacancyForm {...form} typed={{ 'need-0-kind': 'experience' }} />)
  for (const field of ['종류', '꼭 필요한가요', '물을 것', '기간'])
    expect(html).toContain(`<span class="vh">질문 1 </span>${field}`)
})
