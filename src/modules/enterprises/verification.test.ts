import { describe, expect, test } from 'vitest'
import type { VerificationRow } from './tables.ts'
import { mayAsk, maySendPaper, stateOf } from './verification.ts'

const [at, later] = [new Date('2026-11-28T00:00:00Z'), new Date('2026-11-29T00:00:00Z')]
const asked: VerificationRow = {
  organisation_id: '',
  business_number: '1208147521',
  opened_on: '2015-03-02',
  representative: '홍시연',
  asked_by: '',
  asked_at: at,
  answer: null,
  answered_at: null,
  paper_id: null,
  paper_at: null,
  decision: null,
  decided_by: null,
  decided_by_name: null,
  decided_at: null,
  reason: null,
}

describe('the state of a verification', () => {
  test.each([
    [undefined, 'none'],
    [asked, 'asking'],
    [{ ...asked, answer: 'continues' }, 'confirmed'],
    [{ ...asked, answer: 'no-match' }, 'unconfirmed'],
    [{ ...asked, answer: 'no-match', paper_at: at }, 'reading'],
    [{ ...asked, answer: 'no-match', paper_at: at, decision: 'confirmed', decided_at: later }, 'confirmed'],
    [{ ...asked, answer: 'no-match', paper_at: at, decision: 'refused', decided_at: later }, 'refused'],
    [{ ...asked, answer: 'no-match', paper_at: later, decision: 'refused', decided_at: at }, 'reading'],
  ] as const)('%#', (row, state) => {
    expect(stateOf(row)).toBe(state)
  })

  test('says what can be done', () => {
    expect((['none', 'asking', 'confirmed', 'unconfirmed', 'reading', 'refused'] as const).filter(mayAsk)).toEqual([
      'none',
      'unconfirmed',
      'refused',
    ])
    expect(maySendPaper('unconfirmed', 'no-match')).toBe(true)
    expect(maySendPaper('unconfirmed', 'closed')).toBe(false)
    expect(maySendPaper('reading', 'no-match')).toBe(false)
  })
})
