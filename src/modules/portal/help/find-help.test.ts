import { describe, expect, it } from 'vitest'
import { entriesOf } from './entries.ts'
import { findHelp } from './find-help.ts'

const first = (question: string, lang: 'ko' | 'en' = 'ko'): string | undefined =>
  findHelp(entriesOf(lang), question)[0]?.entry.href

describe('the search of the help page', () => {
  it.each([
    ['실업 급여', '/life/leaving-work'],
    ['실업급여를 받으려면', '/life/leaving-work'],
    ['육아휴직', '/life/working-parent'],
    ['육아 휴직은 얼마', '/life/working-parent'],
    ['배달을 하는데 고용보험', '/life/platform-work'],
    ['내일배움카드', '/life/learning'],
    ['가게 폐업', '/life/closing-business'],
    ['국민취업지원제도', '/life/working-again'],
    ['비자', '/life/foreign-colleagues'],
    ['글자가 작아요', '/accessibility'],
    ['회사가 답을 안 해요', '/my/applications'],
  ])('%s', (question, href) => {
    expect(first(question)).toBe(href)
  })

  it('answers in English, and shows the sentence that says it', () => {
    expect(findHelp(entriesOf('en'), 'spaceship')).toEqual([])
    expect(first('parental leave pay', 'en')).toBe('/life/working-parent')
    const [found] = findHelp(entriesOf('ko'), '이직확인서 언제까지')
    expect(found?.sentence).toContain('10일 안에')
  })

  it.each(['', '   ', '우주선', '?!', 'zzzz', '이'])('finds nothing for "%s"', (question) => {
    expect(findHelp(entriesOf('ko'), question)).toEqual([])
  })

  it('stays quick with a very long question', () => {
    expect(findHelp(entriesOf('ko'), '실업급여 '.repeat(5000))[0]?.entry.href).toBe('/life/leaving-work')
  })
})
