import { describe, expect, it } from 'vitest'
import { afterAnswer, isForgotten, waitingFrom } from './waiting.ts'

const form = '_key=k-1234567&_owner=p1&_later=%EC%A7%80%EC%9B%90&_page=%2Fapply%2F1&_draft=apply%3A1&why=x&_do=send'

describe('a form posted without network', () => {
  it('waits with its key, its owner and everything in it', () => {
    const waiting = waitingFrom(form, '/apply/1', 5)
    expect(waiting).toMatchObject({ key: 'k-1234567', owner: 'p1', title: '지원', page: '/apply/1', draft: 'apply:1' })
    expect(waiting?.body).toBe(form)
  })

  it.each([
    ['has no key', form.replace('_key', 'key')],
    ['does not say whose it is', form.replace('_owner', 'owner')],
    ['was not made to wait', form.replace('_later', 'later')],
    ['only renews a preview', form.replace('_do=send', '_do=preview')],
  ])('does not wait when it %s', (_, body) => {
    expect(waitingFrom(body, '/apply/1', 5)).toBeUndefined()
  })

  it('becomes what the node says of it, and holds nothing typed once it was sent', () => {
    const waiting = waitingFrom(form, '/apply/1', 5)
    if (!waiting) throw new Error('it should wait')
    expect(afterAnswer(waiting, 200, { to: '/my/applications/1' })).toMatchObject({ state: 'sent', body: '' })
    expect(afterAnswer(waiting, 401, {}).state).toBe('sign-in')
    expect(afterAnswer(waiting, 403, {}).state).toBe('sign-in')
    expect(afterAnswer(waiting, 503, {}).state).toBe('waiting')
    expect(afterAnswer(waiting, 422, { says: '빈 칸' })).toMatchObject({ state: 'refused', says: '빈 칸', body: form })
  })

  it('is forgotten after a week', () => {
    expect(isForgotten({ at: 0 }, 7 * 86_400_000)).toBe(false)
    expect(isForgotten({ at: 0 }, 7 * 86_400_000 + 1)).toBe(true)
  })
})
