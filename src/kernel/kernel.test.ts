import { describe, expect, it } from 'vitest'
import { defineFact } from './fact.ts'
import { isId, toId } from './id.ts'
import { canonicalJson } from './json.ts'
import { Refused, isRefusal, must, refusal } from './refusal.ts'
import { won } from './won.ts'

describe('kernel values', () => {
  it('takes only the form of an id as an id', () => {
    expect(isId('01a20b60-5757-71c3-9dd1-763e16263813')).toBe(true)
    expect(() => toId("1' or 1=1")).toThrow(TypeError)
  })

  it('has no half won', () => {
    expect(won(12_500)).toBe(12_500)
    expect(() => won(0.5)).toThrow(TypeError)
  })

  it('writes the same content the same way, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '가' }], a: undefined })).toBe(
      canonicalJson({ b: [1, { c: '가', d: null }] }),
    )
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: 2 }))
  })

  it('tells a refusal from a value and throws it where a value is needed', () => {
    const no = refusal('jobs.closed', 409, { article: '직업안정법 제8조' })
    expect(isRefusal(no)).toBe(true)
    expect(isRefusal({ value: 1 })).toBe(false)
    expect(() => must({ ok: false, refusal: no })).toThrow(Refused)
    expect(must({ ok: true, value: 7 })).toBe(7)
  })

  it('checks a fact when it is made', () => {
    const parse = (value: unknown): { n: number } => {
      if (typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'number')
        return { n: value.n }
      throw new TypeError('no n')
    }
    const counted = defineFact('t.counted', { parse }, (p) => String(p.n))
    expect(counted({ n: 3 })).toEqual({ topic: 't.counted', key: '3', payload: { n: 3 } })
    expect(() => counted.parse({})).toThrow('no n')
  })
})
