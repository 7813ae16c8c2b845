import { expect, test } from 'vitest'
import { renderHtml } from '../platform/jsx/jsx-runtime.ts'
import { forgetKept, kept } from './kept.ts'

let times = 0
const Sign = kept(({ word, loud }: { word: string; loud?: boolean }) => {
  times++
  return <p>{loud ? `${word}!` : word}</p>
})

test('is made once for the same properties, and again for others', () => {
  const write = (): string => renderHtml([<Sign word="가" />, <Sign word="나" loud />, <Sign word="나" />])
  expect(write()).toBe('<p>가</p><p>나!</p><p>나</p>')
  expect(write()).toBe('<p>가</p><p>나!</p><p>나</p>')
  expect(times).toBe(3)
})

test('keeps no more than a number, and nothing once all is forgotten', () => {
  times = 0
  for (let round = 0; round < 2; round++) for (let i = 0; i < 300; i++) renderHtml(<Sign word={`${i}`} />)
  expect(times).toBeGreaterThan(300)
  times = 0
  forgetKept()
  expect(renderHtml(<Sign word="299" />)).toBe('<p>299</p>')
  expect(times).toBe(1)
})
