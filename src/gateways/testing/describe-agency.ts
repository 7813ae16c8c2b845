import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Breakers, type Guard, makeBreakers } from '../../platform/breaker/make-breakers.ts'
import { type GuardedFetch, makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import type { AgencyRecord, AgencyRequest, AskAgency } from '../agency.ts'
import type { LiveSettings } from '../http-exchange.ts'
import {
  type Behaviour,
  type BehavesNow,
  heldIn,
  type HeldRecords,
  simulateAgency,
  type WriteBody,
} from '../simulate-agency.ts'
import { makeOffice } from './make-office.ts'

/** What one gateway brings to the cases that all share. `body` is the documented body that stands for `records` of 'link-1'. */
export type AgencyUnderTest = {
  readonly name: string
  readonly records: readonly AgencyRecord[]
  readonly body: unknown
  readonly simulate: (held: HeldRecords, behaves: BehavesNow, guard: Guard) => AskAgency
  readonly live: (settings: LiveSettings, fetch: GuardedFetch, guard: Guard) => AskAgency
  readonly write: WriteBody
}

const request: AgencyRequest = { subject: 'link-1', consent: 'consent-1', purpose: '이력서 작성', request: 'request-1' }
const patience = { timeoutMs: 150, retries: 1, backOffMs: 1, opensAfter: 6, restsMs: 60_000 }
const settled: Behaviour = { mode: 'normal', delayMs: 1_000 }

/** The contract of a records gateway: the same cases against the simulator and against the live adapter over HTTP. */
export function describeAgency(agency: AgencyUnderTest): void {
  const behaviour: Behaviour = { ...settled }
  const held = heldIn(
    new Map([
      ['link-1', agency.records],
      ['link-2', []],
      ['link-3', contradictory(agency.records)],
    ]),
  )
  const office = makeOffice(simulateAgency(held, () => behaviour, agency.write))
  const fetch = makeGuardedFetch({
    allow: ['agency.test'],
    loopback: true,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  beforeAll(() => office.open())
  afterAll(() => office.close())
  afterEach(() => void Object.assign(behaviour, settled))

  const settings = (): LiveSettings => ({ baseUrl: office.url(), credential: 'agency-credential' })
  describe(`${agency.name}, simulated`, () => {
    cases(agency, behaviour, (guard) => agency.simulate(held, () => behaviour, guard))
  })
  describe(`${agency.name}, live`, () => {
    cases(agency, behaviour, (guard) => agency.live(settings(), fetch, guard))

    test('sends what the contract says, with the identifier in the body only', async () => {
      await agency.live(settings(), fetch, makeBreakers(patience).guard)(request)
      const { purpose, consent, subject } = request
      expect(office.last()).toEqual({
        line: 'POST /agency/v1/records',
        credential: 'Bearer agency-credential',
        request: 'request-1',
        body: { subject, consent, purpose },
      })
    })

    test('says when the agency refuses our credential, without opening the breaker', async () => {
      const breakers = makeBreakers(patience)
      const ask = agency.live({ ...settings(), credential: 'expired' }, fetch, breakers.guard)
      for (let i = 0; i < 12; i++) expect(await ask(request)).toEqual({ answer: 'unusable', why: 'refused' })
      expect(breakers.states()).toEqual([{ name: agency.name, state: 'closed' }])
    })
  })
  test(`${agency.name}: the simulator writes the documented body`, () => {
    expect(JSON.parse(JSON.stringify(agency.write('link-1', agency.records)))).toEqual(agency.body)
  })
}

function cases({ name, records }: AgencyUnderTest, behaviour: Behaviour, make: (guard: Guard) => AskAgency): void {
  const fresh = (): { ask: AskAgency; breakers: Breakers } => {
    const breakers = makeBreakers(patience)
    return { ask: make(breakers.guard), breakers }
  }

  test('gives the records of the person asked for', async () => {
    expect(await fresh().ask(request)).toEqual({ answer: 'records', records })
  })

  test('tells a person without records from a person it does not know', async () => {
    expect(await fresh().ask({ ...request, subject: 'link-2' })).toEqual({ answer: 'records', records: [] })
    expect(await fresh().ask({ ...request, subject: 'nobody' })).toEqual({ answer: 'no-such-person' })
  })

  test('counts a record sent twice once', async () => {
    behaviour.mode = 'double'
    expect(await fresh().ask(request)).toEqual({ answer: 'records', records })
  })

  test.each([
    ['malformed', 'malformed'],
    ['wrong-person', 'wrong-person'],
  ] as const)('takes nothing of an answer that is %s', async (mode, why) => {
    behaviour.mode = mode
    expect(await fresh().ask(request)).toEqual({ answer: 'unusable', why })
  })

  test('takes nothing when one number stands for two different records', async () => {
    expect(await fresh().ask({ ...request, subject: 'link-3' })).toEqual({ answer: 'unusable', why: 'contradictory' })
  })

  test.each(['slow', 'down'] as const)(
    'says that it is unavailable when the agency is %s, and asks again later',
    async (mode) => {
      const { ask } = fresh()
      behaviour.mode = mode
      expect(await ask(request)).toMatchObject({ answer: 'unavailable' })
      behaviour.mode = 'normal'
      expect(await ask(request)).toEqual({ answer: 'records', records })
    },
  )

  test('stops asking after at most ten failures', async () => {
    const { ask, breakers } = fresh()
    behaviour.mode = 'down'
    for (let i = 0; i < 5; i++) await ask(request)
    expect(breakers.states()).toMatchObject([{ name, state: 'open', lastFailure: 'HTTP 503' }])
    behaviour.mode = 'normal'
    expect(await ask(request)).toMatchObject({ answer: 'unavailable' })
  })
}

function contradictory(records: readonly AgencyRecord[]): readonly AgencyRecord[] {
  return records.slice(0, 1).flatMap((record) => [record, { ...record, title: `${record.title} 2` }])
}
