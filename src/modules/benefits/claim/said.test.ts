import { describe, expect, it } from 'vitest'
import { type Said, changesOf } from './said.ts'

const sent: Said = { facts: { disabled: false }, reason: 'agrees', statement: '', evidence: [] }

describe('what is said otherwise after a claim was sent', () => {
  it('is nothing when the same is said again', () => {
    expect(changesOf(sent, { ...sent, facts: { disabled: false } })).toEqual([])
  })

  it('is named with what was said before, also what was not said at all, and what is taken back', () => {
    const work = { occupations: ['304', '305'], regions: ['41110'] }
    const later: Said = { ...sent, reason: 'disagrees', statement: '강요였습니다', facts: { disabled: true }, work }
    expect(changesOf(sent, { ...later, evidence: ['f1'] })).toEqual([
      { what: 'reason', was: 'agrees', now: 'disagrees' },
      { what: 'statement', was: null, now: '강요였습니다' },
      { what: 'fact.disabled', was: false, now: true },
      { what: 'occupations', was: null, now: '304,305' },
      { what: 'regions', was: null, now: '41110' },
      { what: 'evidence', was: null, now: 'f1' },
    ])
    expect(changesOf(later, sent).find(({ what }) => what === 'statement')).toMatchObject({ now: null })
  })
})
