import { expect, test } from 'vitest'
import { startOf, toDay } from '../../../kernel/day.ts'
import { type Accredited, standingOf } from './accreditation.ts'

const did = 'did:web:onil.test:agencies:hrdk'
const entry = (more: Partial<Accredited> = {}): Accredited => ({
  id: '0190',
  did,
  name: '국가자격원',
  kinds: ['qualification'],
  from: toDay('2026-01-01'),
  ...more,
})
const ask = (entries: readonly Accredited[], issued: string, type = 'License', now = '2026-11-28') => {
  const list = { iss: 'https://onil.test', version: 1, time: '', entries }
  const issuedAt = startOf(toDay(issued))
  const { standing, why, day } = standingOf(list, { issuer: did, type, issuedAt }, startOf(toDay(now)))
  return [standing, why, ...(day === undefined ? [] : [day])]
}

test('a badge of the kind and the time is accredited', () => {
  expect(ask([entry()], '2026-03-01')).toEqual(['accredited', 'listed'])
  expect(ask([entry({ until: toDay('2026-03-01') })], '2026-03-01', 'License', '2026-03-01')).toEqual([
    'accredited',
    'listed',
  ])
})

test('an accreditation that ended leaves earlier badges good and says so', () => {
  const ended = [entry({ until: toDay('2026-06-30') })]
  expect(ask(ended, '2026-06-30')).toEqual(['accredited', 'ended-since', '2026-06-30'])
  expect(ask(ended, '2026-07-01')).toEqual(['known', 'after-end', '2026-06-30'])
  expect(ask(ended, '2025-12-31')).toEqual(['known', 'before-start', '2026-01-01'])
})

test('a renewed accreditation has a gap in which it did not hold', () => {
  const twice = [entry({ until: toDay('2026-03-31') }), entry({ id: '0191', from: toDay('2026-09-01') })]
  expect(ask(twice, '2026-02-01')).toEqual(['accredited', 'ended-since', '2026-03-31'])
  expect(ask(twice, '2026-05-01')).toEqual(['known', 'after-end', '2026-03-31'])
  expect(ask(twice, '2026-10-01')).toEqual(['accredited', 'listed'])
})

test('other kinds, types that we do not know and other issuers are known, each with its reason', () => {
  expect(ask([entry()], '2026-03-01', 'Degree')).toEqual(['known', 'other-kind'])
  expect(ask([entry()], '2026-03-01', 'Constructor')).toEqual(['known', 'other-kind'])
  expect(ask([entry({ did: `${did}2` })], '2026-03-01')).toEqual(['known', 'not-listed'])
  expect(standingOf(undefined, { issuer: did, issuedAt: new Date() }, new Date()).why).toBe('list-unreadable')
})
