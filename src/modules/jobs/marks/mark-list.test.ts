import { describe, expect, it } from 'vitest'
import { limits, readMarks, withFirst, writeMarks } from './mark-list.ts'

const id = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

describe('marks on a device', () => {
  it('come back as they were written', () => {
    const ids = [id(1), id(2), 'ffffffff-ffff-7fff-bfff-ffffffffffff']
    expect(readMarks(writeMarks(ids))).toEqual(ids)
    expect(readMarks(writeMarks([]))).toEqual([])
  })

  it('leave out what is no id, and what stands twice', () => {
    const text = writeMarks([id(1)])
    expect(readMarks(`${text}.${text}.no id.${text}x.off`)).toEqual([id(1)])
    expect(readMarks(undefined)).toEqual([])
    expect(readMarks('off')).toEqual([])
  })

  it('fit in a cookie even when full', () => {
    const full = Array.from({ length: limits.hiddenOnDevice }, (_, n) => id(n))
    expect(writeMarks(full).length).toBeLessThan(1500)
  })

  it('have the newest first, each once, up to the limit', () => {
    expect(withFirst([id(1), id(2), id(3)], id(3), 3)).toEqual([id(3), id(1), id(2)])
    expect(withFirst([id(1), id(2), id(3)], id(4), 3)).toEqual([id(4), id(1), id(2)])
  })
})
