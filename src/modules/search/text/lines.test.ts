import { expect, it } from 'vitest'
import { tokensOf } from './analyse.ts'
import { tokensOfLines } from './lines.ts'

it('has the tokens of each line, again and again', () => {
  const text = '주방 보조를 구합니다\n4조3교대, C++ 개발자\n주방 보조를 구합니다'
  const all = new Set(text.split('\n').flatMap((line) => [...tokensOf(line)]))
  expect(tokensOfLines(text)).toEqual(all)
  expect(tokensOfLines(text)).toEqual(all)
})

it('makes no word of the end of one line and the beginning of the next', () => {
  expect(tokensOfLines('주방\n보조').has('주방보조')).toBe(false)
  expect(tokensOfLines('주방 보조').has('주방보조')).toBe(true)
})
