import { expect, it } from 'vitest'
import { renderHtml } from '../../platform/jsx/jsx-runtime.ts'
import { makeView } from '../testing/make-view.ts'
import { AskReason, reasonFault } from './ask-reason.tsx'

it('takes a reason of five to two hundred letters, and says of a longer one that it is too long, keeping it', () => {
  const fault = (length: number): string | undefined => reasonFault({ reason: '가'.repeat(length) })
  expect([4, 5, 200, 201, 300_000].map(fault)).toEqual(['too-short', undefined, undefined, 'too-long', 'too-long'])
  const reason = '가'.repeat(201)
  const html = renderHtml(<AskReason view={makeView()} typed={{ reason }} error="too-long" button="받기" />)
  expect(html).toContain('200자까지 쓸 수 있습니다')
  expect(html).toContain(reason)
})
