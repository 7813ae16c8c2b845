import { describe, expect, it } from 'vitest'
import { type Copy, isNewer, isOld, readCopy } from './draft-copy.ts'

const day = 86_400_000
const now = Date.UTC(2026, 10, 24, 9)
const copy: Copy = { fields: { why: '용접을 6년 했습니다' }, at: now - 60_000, base: 0, sent: false }

describe('a draft kept on the device', () => {
  it.each([
    ['the node never saved one', copy, 0, true],
    ['the node saved before it', { ...copy, base: now - day }, now - day, true],
    ['the node saved after it, from elsewhere', copy, now - 1000, false],
    ['the node’s clock is ahead, and it has not saved since', { ...copy, base: now + day }, now + day, true],
    ['it is eight days old', { ...copy, at: now - 8 * day }, 0, false],
    ['it was posted since', { ...copy, sent: true }, 0, false],
  ])('%s', (_case, kept, saved, wanted) => {
    expect(isNewer(kept, saved, false, now)).toBe(wanted)
  })

  it('comes back after a failed post, with the back button', () => {
    expect(isNewer({ ...copy, sent: true }, 0, true, now)).toBe(true)
  })

  it('is dropped after a week', () => {
    expect(isOld({ ...copy, at: now - 7 * day - 1 }, now)).toBe(true)
    expect(isOld({ ...copy, at: now - 6 * day }, now)).toBe(false)
  })

  it('is read back as it was written', () => {
    expect(readCopy(JSON.stringify(copy))).toEqual(copy)
  })

  it.each([null, '', '{', '[]', '1', '{"fields":{"why":1},"at":1,"base":0,"sent":false}', '{"fields":null}'])(
    'is not anything else: %s',
    (text) => {
      expect(readCopy(text)).toBeUndefined()
    },
  )
})
