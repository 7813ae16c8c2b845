import { expect, it } from 'vitest'
import { Choice, Choices } from './components/choice.tsx'
import { ErrorSummary } from './components/error-summary.tsx'
import { TextField } from './components/field.tsx'
import { renderHtml } from '../platform/jsx/jsx-runtime.ts'
import { faultsIn, nameFaults } from '../platform/http/faults-in.ts'
import { asData } from '../platform/http/sent-later.ts'

const page = (errors: Readonly<Record<string, string>>): string =>
  renderHtml(
    <>
      <ErrorSummary errors={errors} lang="ko" />
      <Choices legend="어떻게 정하나요" name="outcome" lang="ko" error={errors['outcome']}>
        <Choice type="radio" name="outcome" value="upheld">
          그대로 둠
        </Choice>
      </Choices>
      <TextField name="reason" label="까닭" lang="ko" required={false} error={errors['reason']} />
    </>,
  )

it('where two fields lack the same, each line of the summary says which one it is, a group of choices by its legend', () => {
  const both = nameFaults(page({ outcome: '빠뜨리지 마세요', reason: '빠뜨리지 마세요' }))
  expect(faultsIn(both)).toEqual(['어떻게 정하나요: 빠뜨리지 마세요', '까닭: 빠뜨리지 마세요'])
  expect(both).toContain('<a href="#reason">까닭: 빠뜨리지 마세요</a>')
})

it('lines that differ stay, and so does a page without mistakes or a line whose field has no label', () => {
  const differ = page({ outcome: '하나를 고르세요', reason: '빠뜨리지 마세요' })
  expect(nameFaults(differ)).toBe(differ)
  expect(nameFaults(page({}))).toBe(page({}))
  const nowhere = page({ one: '<b>"&', other: '<b>"&' })
  expect(nameFaults(nowhere)).toBe(nowhere)
  expect(faultsIn(nowhere)).toEqual(['<b>"&', '<b>"&'])
})

it('a device that sent a form later hears why it came back', () => {
  const back = asData({
    kind: 'html',
    html: page({ reason: '빠뜨리지 마세요', outcome: '하나를 고르세요' }),
    status: 422,
  })
  expect(back).toEqual({ kind: 'json', json: { says: '빠뜨리지 마세요. 하나를 고르세요' }, status: 422 })
})
