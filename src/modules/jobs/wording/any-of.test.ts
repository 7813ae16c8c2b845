import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { anyOf } from './any-of.ts'
import { rules } from './rules.ts'

const sentences = readFileSync(new URL('./cases/open.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(0, 120)

it('is in a sentence exactly where one of its patterns is, for each rule', () => {
  const wrong = rules.flatMap(({ id, find }) => {
    const any = anyOf(find)
    const one = (text: string): boolean => find.some((pattern) => text.search(pattern) !== -1)
    return sentences.filter((text) => any.test(text) !== one(text)).map((text) => `${id}: ${text}`)
  })
  expect(wrong).toEqual([])
  expect(sentences.filter((text) => anyOf(rules.flatMap(({ find }) => find)).test(text)).length).toBeGreaterThan(20)
})

it('keeps no place, ends each pattern where it ends, and is nowhere when there are none', () => {
  const either = anyOf([/^가|나$/giu, /다라/giu])
  expect(['가', '가', '하나', '나하', '하다라', '하다', ''].map((text) => either.test(text))).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
    false,
  ])
  expect(anyOf([]).test('가')).toBe(false)
})

it('joins nothing that points back to a group', () => {
  expect(() => anyOf([/(가)나/u, /(다)\1/u])).toThrow('points back')
  expect(() => anyOf([/(?<one>가)\k<one>/u])).toThrow('points back')
})
