import { expect, test } from 'vitest'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
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
