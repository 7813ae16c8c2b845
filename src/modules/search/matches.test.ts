import { expect, it } from 'vitest'
import { matchesIn } from './matches.ts'
import { termTokens } from './text/analyse.ts'
import { understandQuery } from './understand-query.ts'

const { parts } = understandQuery('부산 용접 야간 월급 250만원 경비 말고')
const at = (text: string): number => parts.findIndex((part) => part.text.includes(text))
const welding = termTokens('용접')

it('says where each part stands: title, region, shift, pay; what is not wanted is no reason', () => {
  const terms = new Set([...welding, ...welding.map((one) => `^${one}`), '@26000', '~night'])
  expect(matchesIn(terms, parts)).toEqual(
    [
      { part: at('부산'), where: 'region' },
      { part: at('용접'), where: 'title' },
      { part: at('야간'), where: 'shift' },
      { part: at('250'), where: 'pay' },
    ].sort((a, b) => a.part - b.part),
  )
})

it('says text when only the text has it, and nothing of what it lacks', () => {
  const found = matchesIn(new Set(welding), parts)
  expect(found.find(({ part }) => part === at('용접'))?.where).toBe('text')
  expect(found.some(({ part }) => part === at('부산'))).toBe(false)
})
