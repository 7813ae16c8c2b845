import { expect, it } from 'vitest'
import { type Around, oddIn, oddLimits } from './odd.ts'

const at = (clock: string): Date => new Date(`2026-12-01T${clock}:00+09:00`)
const consent = 'a-consent'
const read = { at: at('10:00'), role: 'employer', organisation: 'daon', byPerson: true, consent }
const few: Around = { persons: 1, times: 1 }
const { persons, times } = oddLimits

it.each([
  ['by day, with consent', read, few, []],
  ['just before ten in the evening', { ...read, at: at('21:59') }, few, []],
  ['at ten in the evening', { ...read, at: at('22:00') }, few, ['night']],
  ['before six', { ...read, at: at('05:59') }, few, ['night']],
  ['at six', { ...read, at: at('06:00') }, few, []],
  ['one of very many', read, { persons, times: 1 }, ['many']],
  ['again and again', read, { persons: 1, times }, ['repeated']],
  ['by a company that never got anything', { ...read, consent: undefined, organisation: 'other' }, few, ['stranger']],
  ['by a company with an earlier application', { ...read, consent: undefined }, few, []],
  ['by an agency at night', { ...read, role: 'issuer', consent: undefined, at: at('23:00') }, few, ['night']],
  ['by a program of the node at night', { ...read, byPerson: false, at: at('23:00') }, few, []],
  ['by a helper at night', { ...read, role: 'helper', at: at('23:00') }, few, []],
] as const)('%s', (_, one, around, odd) => {
  expect(oddIn(one, around, new Set(['daon']))).toEqual(odd)
})
