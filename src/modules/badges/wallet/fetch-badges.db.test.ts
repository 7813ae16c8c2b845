import type { AgencyRecord } from '../../../gateways/agency.ts'
import { simulateQualifications } from '../../../gateways/qualifications/simulator.ts'
import { type Behaviour, heldIn } from '../../../gateways/simulate-agency.ts'
import { makeBreakers } from '../../../platform/breaker/make-breakers.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, toDay } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { drain } from '../../../platform/outbox/relay.ts'
import { callBy, type TestNode } from '../../../platform/testing/test-node.ts'
import { withdrawConsent } from '../../consent/index.ts'
import { type Office, code, factsOf, openOffice, records, requestsOf } from '../testing/office.ts'
import { aPerson, asSystem, employment, fetchFrom, held, licence, workOff } from '../testing/stage.ts'
import { requestBadges } from './request-badges.ts'

let office: Office
let node: TestNode
let employer: Office['employer']

beforeAll(async () => {
  office = await openOffice()
  ;({ node, employer } = office)
})
afterAll(() => office.close())

const minute = 60_000

describe('an agency', () => {
  test('that is down leaves the request waiting with the next time, and answers later', async () => {
    office.answers.qualifications = { answer: 'unavailable', why: 'no answer in time' }
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [waiting] = await requestsOf(office, person)
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1 })
    expect((waiting?.next_try.getTime() ?? 0) - node.clock.now().getTime()).toBeGreaterThan(10_000)
    office.answers.qualifications = records(licence)
    await workOff(node, person)
    expect(await held(node, person)).toEqual([])
    office.wait(minute)
    await workOff(node, person)
    expect(await held(node, person)).toHaveLength(1)
    expect(await requestsOf(office, person)).toMatchObject([{ state: 'arrived', arrived: 1 }])
  })

  test('that stays down is given to a person after twenty attempts', async () => {
    office.answers.qualifications = { answer: 'unavailable', why: 'down' }
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    for (let attempt = 2; attempt <= 20; attempt++) {
      office.wait(31 * minute)
      await workOff(node, person)
    }
    expect(await requestsOf(office, person)).toMatchObject([
      { state: 'needs-a-person', reason: 'no-answer', attempts: 20 },
    ])
  })

  test('that answers wrongly, or knows nobody, puts nothing into the wallet and says why', async () => {
    const person = await aPerson(node)
    office.answers.qualifications = { answer: 'unusable', why: 'wrong-person' }
    await fetchFrom(node, person, ['hrdk'])
    office.answers.qualifications = { answer: 'no-such-person' }
    office.wait(minute)
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toEqual([])
    expect(await requestsOf(office, person)).toMatchObject([
      { state: 'needs-a-person', reason: 'wrong-person' },
      { state: 'no-record' },
    ])
    const notices = await asSystem(node, (tx) =>
      tx.selectFrom('platform.access_entry').select('what').where('person_id', '=', person.person).execute(),
    )
    expect(notices).toHaveLength(2)
  })

  test('that answers twice, and two jobs at once, give one badge', async () => {
    office.answers.qualifications = records(licence)
    const person = await aPerson(node)
    const ask = { agencies: ['hrdk'], endsOn: addDays(node.clock.today(), 30) }
    const clicks = await Promise.all([
      requestBadges(callBy(node, person, 'double-click'), ask),
      requestBadges(callBy(node, person, 'double-click'), ask),
    ])
    expect(clicks.map(code)).toEqual(['ok', 'ok'])
    must(await requestBadges(callBy(node, person), ask))
    expect(await requestsOf(office, person)).toHaveLength(1)
    await Promise.all([workOff(node, person), workOff(node, person), workOff(node, person)])
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toHaveLength(1)
    expect(await factsOf(office, 'badges.arrived', person)).toBe(1)
  })

  test('may be slow, down, malformed, about somebody else or double: the simulator behind its breaker', async () => {
    const held_ = new Map<string, readonly AgencyRecord[]>()
    const behaviour: Behaviour = { mode: 'normal', delayMs: 500 }
    const { guard } = makeBreakers({ timeoutMs: 100, retries: 0, opensAfter: 50 })
    const ask = simulateQualifications(heldIn(held_), () => behaviour, guard)
    office.answers.qualifications = (subject) => {
      held_.set(subject, [licence])
      return ask({ subject, consent: 'c', purpose: 'wallet', request: 'r' })
    }
    const outcome = async (mode: Behaviour['mode']) => {
      behaviour.mode = mode
      const person = await aPerson(node)
      await fetchFrom(node, person, ['hrdk'])
      const [request] = await requestsOf(office, person)
      return [request?.state, request?.reason, (await held(node, person)).length]
    }
    expect(await outcome('slow')).toEqual(['waiting', null, 0])
    expect(await outcome('down')).toEqual(['waiting', null, 0])
    expect(await outcome('malformed')).toEqual(['needs-a-person', 'malformed', 0])
    expect(await outcome('wrong-person')).toEqual(['needs-a-person', 'wrong-person', 0])
    expect(await outcome('double')).toEqual(['arrived', null, 1])
    expect(await outcome('normal')).toEqual(['arrived', null, 1])
  })

  test('and another agency that disagree both give their badges', async () => {
    office.answers['career-records'] = records(employment)
    office.answers.qualifications = records({ ...licence, from: toDay('2025-01-01') })
    const person = await aPerson(node, '문해린')
    await fetchFrom(node, person, ['hrdk', 'keis'])
    expect((await held(node, person)).map(({ kind }) => kind).sort()).toEqual(['career', 'qualification'])
    expect(new Set((await requestsOf(office, person)).map((r) => r.consent_id)).size).toBe(2)
  })

  test('is not asked any more once the consent is withdrawn, and what came stays', async () => {
    office.answers.qualifications = { answer: 'unavailable', why: 'down' }
    office.answers['career-records'] = records(employment)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk', 'keis'])
    for (const { consent_id } of await requestsOf(office, person))
      must(await withdrawConsent(callBy(node, person), { consent: consent_id }))
    await drain(node)
    let asked = 0
    office.answers.qualifications = () => {
      asked += 1
      return records(licence)
    }
    office.wait(10 * minute)
    await workOff(node, person)
    expect(asked).toBe(0)
    expect((await requestsOf(office, person)).map((r) => r.state).sort()).toEqual(['arrived', 'stopped'])
    expect(await held(node, person)).toHaveLength(1)
  })

  test('must be one that we know, and the end date within a year', async () => {
    const person = await aPerson(node)
    const ask = async (agencies: string[], days: number) =>
      code(await requestBadges(callBy(node, person), { agencies, endsOn: addDays(node.clock.today(), days) }))
    expect([await ask(['nobody'], 30), await ask(['hrdk'], -1), await ask(['hrdk'], 400), await ask([], 3)]).toEqual([
      'badges.no-such-agency',
      'badges.end-has-passed',
      'badges.end-too-far',
      'platform.does-not-fit',
    ])
    expect(code(await requestBadges(callBy(node, employer), { agencies: ['hrdk'], endsOn: node.clock.today() }))).toBe(
      'platform.not-yours',
    )
  })
})
