import { expect, it } from 'vitest'
import { understandQuery } from '../understand-query.ts'
import { suggest } from './suggest.ts'
import { vocabulary } from './vocabulary.ts'

const texts = (typed: string): string[] => suggest(typed).map(({ text }) => text)

it.each([
  ['first letters', 'ㄱㅎㅈㅁㅅ', '간호조무사'],
  ['a syllable begun', '간호ㅈ', '간호조무사'],
  ['a letter that already hangs below the syllable before', '간홎', '간호조무사'],
  ['the other keyboard', 'rksghw', '간호조무사'],
  ['the other keyboard, whole', 'rksghwhantk', '간호조무사'],
  ['a slip', '간호조뮤', '간호조무사'],
  ['a slip in a place', '분댱구', '경기 분당구'],
  ['a place by first letters', 'ㅂㄷㄱ', '경기 분당구'],
  ['a district by its city', '성남시분', '경기 분당구'],
  ['English', 'bundang', 'Bundang-gu'],
])('%s: %s', (_, typed, meant) => {
  expect(texts(typed)).toContain(meant)
})

it('says what each is, and keeps the words before', () => {
  expect(suggest('강남구 간호ㅈ')[0]).toEqual({ kind: 'occupation', q: '강남구 간호조무사', text: '간호조무사' })
  expect(suggest('ㅂㄷㄱ').find(({ text }) => text === '경기 분당구')?.kind).toBe('region')
  expect(suggest('지게차운').map(({ kind }) => kind)).toContain('licence')
})

it('suggests nothing for nothing, and at most eight however long it is', () => {
  expect(suggest('  ')).toEqual([])
  expect(suggest('ㄱ')).toHaveLength(8)
  expect(suggest('가'.repeat(5000)).length).toBeLessThan(9)
})

it('leads to a search that is understood as that place', () => {
  const places = vocabulary.filter(({ kind, of }) => kind === 'region' && of.startsWith('region'))
  const lost = places.filter(({ text, of }) => {
    const [part, ...others] = understandQuery(text).parts
    return others.length > 0 || part?.kind !== 'region' || !part.regions.includes(of.split(' ')[1] ?? '')
  })
  expect([...new Set(lost.map(({ text }) => text))]).toEqual([])
})
