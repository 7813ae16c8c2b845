import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, toDay } from '../../kernel/day.ts'
import { type Outcome, must } from '../../kernel/refusal.ts'
import type { AgencyAnswer, AgencyRecord } from '../../gateways/agency.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { withdrawConsent } from '../consent/index.ts'
import { restoreBadge, revokeBadge, suspendBadge } from './issuers/change-status.ts'
import { issueByHand } from './issuers/issue.ts'
import { publishedDid, publishedList } from './issuers/published.ts'
import { issuedBadge, issuedBadges } from './issuers/register.ts'
import { rotateIssuerKey } from './issuers/set-up-issuer.ts'
import { jobs } from './jobs.ts'
import { subscriptions } from './subscriptions.ts'
import {
  type Answers,
  aMember,
  anAgency,
  aPerson,
  asSystem,
  employment,
  fetchFrom,
  held,
  licence,
  newRing,
  withAgencies,
  workOff,
} from './testing/stage.ts'
import { tables } from './tables.ts'
import { checkPresentation, checkPresentations, present } from './wallet/present.ts'
import { myBadge, myWallet } from './wallet/my-wallet.ts'
import { requestBadges } from './wallet/request-badges.ts'
import { createShare, openShare, openShares, stopShare } from './wallet/shares.ts'

let database: TestDatabase
let node: TestNode
let hrdk: Awaited<ReturnType<typeof anAgency>>
let employer: Awaited<ReturnType<typeof aMember>>
const answers: Answers = {}
const ring = newRing()

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  withAgencies(node, answers, ring)
  hrdk = await anAgency(node, 'hrdk', '국가자격원', 'qualification', 'qualifications')
  await anAgency(node, 'keis', '고용기록원', 'career', 'career-records')
  employer = await aMember(node, 'employer', '다온정밀')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const records = (...all: AgencyRecord[]): AgencyAnswer => ({ answer: 'records', records: all })
const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const minute = 60_000
let moved = 0
const wait = (milliseconds: number): void => node.clock.move((moved += milliseconds))

type Person = Awaited<ReturnType<typeof aPerson>>
const showTo = async (person: Person, badges: string[], challenge = 'application-1') =>
  await inTransaction(node, person, 'test', (tx) =>
    present(tx, callBy(node, person), { person: person.person, badges, audience: employer.organisation, challenge }),
  )
const ledgerOf = async (person: Person) =>
  await asSystem(node, (tx) =>
    tx.selectFrom('platform.access_entry').selectAll().where('person_id', '=', person.person).orderBy('at').execute(),
  )
const factsOf = async (topic: string, key: string) =>
  await asSystem(node, (tx) =>
    tx.selectFrom('platform.fact').select('payload').where('topic', '=', topic).where('key', '=', key).execute(),
  )
const requestsOf = async (person: Person) =>
  await asSystem(node, (tx) =>
    tables(tx)
      .selectFrom('badges.request')
      .selectAll()
      .where('person_id', '=', person.person)
      .orderBy('asked_at')
      .execute(),
  )

describe('a licence', () => {
  test('arrives, is shown to one employer, and is grey within a minute after the agency revoked it', async () => {
    answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [badge] = await held(node, person)
    expect(badge).toMatchObject({ title: '전기기능사', issuerName: '국가자격원', state: 'valid', record: licence })
    expect(await factsOf('badges.arrived', person.person)).toHaveLength(1)
    const [entry] = await ledgerOf(person)
    const [request] = await requestsOf(person)
    expect(entry).toMatchObject({
      actor_name: '국가자격원',
      what: '기록 1건을 지갑에 줌',
      consent_id: request?.consent_id,
    })

    const shown = await showTo(person, [badge?.id ?? ''])
    const bound = { audience: employer.organisation, challenge: 'application-1' }
    expect(shown.presentation.toString()).not.toContain('전기기능사')
    expect(await checkPresentation(node, shown.presentation, bound)).toMatchObject([
      { badge: badge?.id, verdict: 'valid' },
    ])

    const revoked = await revokeBadge(callBy(node, hrdk), { badge: badge?.id, reason: 'licence-withdrawn' })
    expect(revoked.ok && revoked.receipt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    wait(minute)
    const [after] = await checkPresentation(node, shown.presentation, bound)
    expect(after).toMatchObject({ verdict: 'revoked', detail: 'revoked' })
    expect(await factsOf('badges.revoked', person.person)).toHaveLength(1)
    expect(await held(node, person)).toMatchObject([{ state: 'revoked', stateReason: 'licence-withdrawn' }])
    expect(code(await revokeBadge(callBy(node, hrdk), { badge: badge?.id, reason: 'licence-withdrawn' }))).toBe(
      'badges.revoked-already',
    )
  })

  test('that was withdrawn does not come back by asking again; a corrected record does', async () => {
    answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [first] = await held(node, person)
    must(await revokeBadge(callBy(node, hrdk), { badge: first?.id, reason: 'licence-withdrawn' }))
    answers.qualifications = records({ ...licence, title: '전기산업기사' })
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toMatchObject([{ id: first?.id, state: 'revoked' }])

    const other = await aPerson(node)
    answers.qualifications = records(licence)
    await fetchFrom(node, other, ['hrdk'])
    answers.qualifications = records({ ...licence, title: '전기산업기사' })
    await fetchFrom(node, other, ['hrdk'])
    expect((await held(node, other)).map(({ title, state }) => [title, state])).toEqual([['전기산업기사', 'valid']])
    expect(await factsOf('badges.revoked', other.person)).toHaveLength(1)
  })

  test('is stopped and let go again, as its published list says', async () => {
    answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [badge] = await held(node, person)
    const { presentation } = await showTo(person, [badge?.id ?? ''])
    const verdict = async () => {
      wait(minute)
      return (
        await checkPresentation(node, presentation, { audience: employer.organisation, challenge: 'application-1' })
      )[0]?.verdict
    }
    must(await suspendBadge(callBy(node, hrdk), { badge: badge?.id, reason: 'under-review' }))
    expect(await verdict()).toBe('suspended')
    must(await restoreBadge(callBy(node, hrdk), { badge: badge?.id }))
    expect(await verdict()).toBe('valid')
    expect(code(await restoreBadge(callBy(node, hrdk), { badge: badge?.id }))).toBe('badges.not-suspended')
  })

  test('expires on the day after its last day', async () => {
    answers.qualifications = records({ ...licence, to: addDays(node.clock.today(), 10) })
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toMatchObject([{ state: 'expiring' }])
    wait(11 * 24 * 60 * minute)
    expect(await held(node, person)).toMatchObject([{ state: 'expired' }])
  })
})

describe('a presentation', () => {
  test('proves nothing to another employer, on another occasion, or from another wallet', async () => {
    answers.qualifications = records(licence)
    const [one, two] = [await aPerson(node), await aPerson(node, '오세진')]
    await fetchFrom(node, one, ['hrdk'])
    const [badge] = await held(node, one)
    const { presentation } = await showTo(one, [badge?.id ?? ''], 'application-7')
    const other = await aMember(node, 'employer', '해솔물류')
    const verdicts = await checkPresentations(node, [
      { sealed: presentation, audience: employer.organisation, challenge: 'application-7' },
      { sealed: presentation, audience: other.organisation, challenge: 'application-7' },
      { sealed: presentation, audience: employer.organisation, challenge: 'application-8' },
    ])
    expect(verdicts.map(([v]) => [v?.badge, v?.verdict, v?.detail])).toEqual([
      [badge?.id, 'valid', 'in-force'],
      [badge?.id, 'not-shown-to-you', 'other-audience'],
      [badge?.id, 'not-shown-to-you', 'other-occasion'],
    ])
    await expect(showTo(two, [badge?.id ?? ''])).rejects.toThrow('badges.no-such-badge')
  })

  test('still verifies after a key rotation, after a restart, and with a badge of each key', async () => {
    answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    await asSystem(node, (tx) => rotateIssuerKey(tx, node, hrdk.organisation))
    answers.qualifications = records(licence, { ...licence, externalId: '24-1-000001', title: '지게차운전기능사' })
    wait(minute)
    await fetchFrom(node, person, ['hrdk'])
    const badges = await held(node, person)
    expect(badges).toHaveLength(2)
    const { presentation } = await showTo(
      person,
      badges.map(({ id }) => id),
    )
    const restarted = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
    try {
      restarted.clock.move(moved)
      withAgencies(restarted, {}, ring)
      const verdicts = await checkPresentation(restarted, presentation, {
        audience: employer.organisation,
        challenge: 'application-1',
      })
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['valid', 'valid'])
      const keys = verdicts.map(({ summary }) => summary?.issuer.id)
      expect(keys).toEqual(['did:web:onil.test:agencies:hrdk', 'did:web:onil.test:agencies:hrdk'])
    } finally {
      await restarted.close()
    }
  })

  test('is not called valid when the lists cannot be read', async () => {
    answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const { presentation } = await showTo(
      person,
      (await held(node, person)).map(({ id }) => id),
    )
    wait(minute)
    await asSystem(node, (tx) =>
      tables(tx)
        .updateTable('badges.status_list')
        .set({ number: 99 })
        .where('organisation_id', '=', hrdk.organisation)
        .where('purpose', '=', 'suspension')
        .execute(),
    )
    try {
      const [verdict] = await checkPresentation(node, presentation, {
        audience: employer.organisation,
        challenge: 'application-1',
      })
      expect(verdict).toMatchObject({ verdict: 'unchecked', detail: 'list-unreachable' })
    } finally {
      await asSystem(node, (tx) =>
        tables(tx)
          .updateTable('badges.status_list')
          .set({ number: 1 })
          .where('organisation_id', '=', hrdk.organisation)
          .where('purpose', '=', 'suspension')
          .execute(),
      )
      wait(minute)
    }
  })
})

describe('an agency', () => {
  test('that is down leaves the request waiting with the next time, and answers later', async () => {
    answers.qualifications = { answer: 'unavailable', why: 'no answer in time' }
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [waiting] = await requestsOf(person)
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1 })
    expect((waiting?.next_try.getTime() ?? 0) - node.clock.now().getTime()).toBeGreaterThan(10_000)
    answers.qualifications = records(licence)
    await workOff(node, person)
    expect(await held(node, person)).toEqual([])
    wait(minute)
    await workOff(node, person)
    expect(await held(node, person)).toHaveLength(1)
    expect(await requestsOf(person)).toMatchObject([{ state: 'arrived', arrived: 1 }])
  })

  test('that stays down is given to a person after twenty attempts', async () => {
    answers.qualifications = { answer: 'unavailable', why: 'down' }
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    for (let attempt = 2; attempt <= 20; attempt++) {
      wait(31 * minute)
      await workOff(node, person)
    }
    expect(await requestsOf(person)).toMatchObject([{ state: 'needs-a-person', reason: 'no-answer', attempts: 20 }])
  })

  test('that answers wrongly, or knows nobody, puts nothing into the wallet and says why', async () => {
    const person = await aPerson(node)
    answers.qualifications = { answer: 'unusable', why: 'wrong-person' }
    await fetchFrom(node, person, ['hrdk'])
    answers.qualifications = { answer: 'no-such-person' }
    wait(minute)
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toEqual([])
    expect(await requestsOf(person)).toMatchObject([
      { state: 'needs-a-person', reason: 'wrong-person' },
      { state: 'no-record' },
    ])
    const notices = await asSystem(node, (tx) =>
      tx.selectFrom('platform.access_entry').select('what').where('person_id', '=', person.person).execute(),
    )
    expect(notices).toHaveLength(2)
  })

  test('that answers twice, and two jobs at once, give one badge', async () => {
    answers.qualifications = records(licence)
    const person = await aPerson(node)
    const ask = { agencies: ['hrdk'], endsOn: addDays(node.clock.today(), 30) }
    const clicks = await Promise.all([
      requestBadges(callBy(node, person, 'double-click'), ask),
      requestBadges(callBy(node, person, 'double-click'), ask),
    ])
    expect(clicks.map(code)).toEqual(['ok', 'ok'])
    must(await requestBadges(callBy(node, person), ask))
    expect(await requestsOf(person)).toHaveLength(1)
    await Promise.all([workOff(node, person), workOff(node, person), workOff(node, person)])
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toHaveLength(1)
    expect(await factsOf('badges.arrived', person.person)).toHaveLength(1)
  })

  test('and another agency that disagree both give their badges', async () => {
    answers['career-records'] = records(employment)
    answers.qualifications = records({ ...licence, from: toDay('2025-01-01') })
    const person = await aPerson(node, '문해린')
    await fetchFrom(node, person, ['hrdk', 'keis'])
    expect((await held(node, person)).map(({ kind }) => kind).sort()).toEqual(['career', 'qualification'])
    expect(new Set((await requestsOf(person)).map((r) => r.consent_id)).size).toBe(2)
  })

  test('is not asked any more once the consent is withdrawn, and what came stays', async () => {
    answers.qualifications = { answer: 'unavailable', why: 'down' }
    answers['career-records'] = records(employment)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk', 'keis'])
    for (const { consent_id } of await requestsOf(person))
      must(await withdrawConsent(callBy(node, person), { consent: consent_id }))
    await drain(node)
    let asked = 0
    answers.qualifications = () => {
      asked += 1
      return records(licence)
    }
    wait(10 * minute)
    await workOff(node, person)
    expect(asked).toBe(0)
    expect((await requestsOf(person)).map((r) => r.state).sort()).toEqual(['arrived', 'stopped'])
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

describe('an issuer', () => {
  test('issues by hand to a wallet address or linking number, once', async () => {
    answers.qualifications = { answer: 'no-such-person' }
    const person = await aPerson(node, '임소담', 'link-imsodam')
    const order = {
      holder: 'link-imsodam',
      number: 'H-1',
      title: '제빵기능사',
      organisation: '국가자격원',
      from: '2026-01-05',
      to: '',
      level: '',
    }
    const first = await issueByHand(callBy(node, hrdk, 'issue-once-1'), order)
    expect(await issueByHand(callBy(node, hrdk, 'issue-once-1'), order)).toMatchObject({ ok: true, replayed: true })
    expect(code(await issueByHand(callBy(node, hrdk), order))).toBe('badges.issued-already')
    const wallet = must(await myWallet(callBy(node, person), {}))
    expect(wallet.badges).toMatchObject([{ title: '제빵기능사', kind: 'qualification' }])
    must(await issueByHand(callBy(node, hrdk), { ...order, holder: wallet.address, number: 'H-2' }))
    expect(code(await issueByHand(callBy(node, hrdk), { ...order, holder: 'did:key:z6Mknobody' }))).toBe(
      'badges.no-such-holder',
    )
    expect(code(await issueByHand(callBy(node, person), order))).toBe('platform.not-yours')
    const badge = first.ok ? first.value.badge : ''
    expect(must(await issuedBadge(callBy(node, hrdk), { badge }))).toMatchObject({
      holderName: '임소담',
      number: 'H-1',
    })
    expect((await ledgerOf(person)).map((e) => e.actor_name)).toContain('국가자격원')
    expect(must(await issuedBadges(callBy(node, hrdk), { words: 'H-' })).rows.map((r) => r.number)).toEqual([
      'H-2',
      'H-1',
    ])
  })

  test('sees and changes only what it issued, also when the application checks nothing', async () => {
    answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const badge = (await held(node, person))[0]?.id ?? ''
    const foreign = await anAgency(node, 'nuri', '누리대학교', 'degree', 'degrees')
    const [stranger, asEmployer] = [await aPerson(node), { ...person, acting: employer.acting }]
    const open = testNode({
      url: database.url,
      contextKey: database.contextKey,
      authorise: () => Promise.resolve(undefined),
    })
    open.clock.move(moved)
    withAgencies(open, answers, ring)
    try {
      for (const on of [node, open]) {
        expect(code(await revokeBadge(callBy(on, foreign), { badge, reason: 'wrong-data' }))).toBe(
          'badges.no-such-badge',
        )
        expect(code(await issuedBadge(callBy(on, foreign), { badge }))).toBe('badges.no-such-badge')
      }
      for (const actor of [stranger, employer, asEmployer, hrdk, { kind: 'anonymous' } as const])
        expect(code(await myBadge(callBy(open, actor), { badge })), JSON.stringify(actor)).toBe('badges.no-such-badge')
      for (const actor of [stranger, employer, person]) {
        expect(must(await issuedBadges(callBy(open, actor), {})).rows).toEqual([])
        expect(code(await revokeBadge(callBy(open, actor), { badge, reason: 'wrong-data' }))).toBe(
          'badges.no-such-badge',
        )
      }
      const counts = async (actor: Parameters<typeof callBy>[1]) =>
        await inTransaction(open, actor, 'test', async (tx) => {
          const seen: Record<string, number> = {}
          for (const name of [
            'badge',
            'holding',
            'wallet',
            'request',
            'share',
            'issuer_secret',
            'status_index',
          ] as const)
            seen[name] = (await tables(tx).selectFrom(`badges.${name}`).selectAll().execute()).length
          return seen
        })
      const nothing = { badge: 0, holding: 0, wallet: 0, request: 0, share: 0, issuer_secret: 0, status_index: 0 }
      for (const actor of [employer, asEmployer, stranger, { kind: 'anonymous' } as const])
        expect(await counts(actor)).toEqual(nothing)
      expect(await counts(hrdk)).toMatchObject({ holding: 0, wallet: 0, request: 0, share: 0 })
      expect(await counts(person)).toMatchObject({ badge: 1, holding: 1, wallet: 1, issuer_secret: 0 })
    } finally {
      await open.close()
    }
  })

  test('publishes its keys and lists, and secrets and badges are sealed in the database', async () => {
    const did = await publishedDid(node, 'hrdk')
    expect(did?.id).toBe('did:web:onil.test:agencies:hrdk')
    expect(did?.verificationMethod.length).toBeGreaterThan(1)
    expect(await publishedList(node, 'hrdk', 'revocation-1')).toMatchObject({
      id: 'https://onil.test/agencies/hrdk/status/revocation-1',
    })
    expect([await publishedList(node, 'hrdk', 'revocation-7'), await publishedDid(node, 'nobody')]).toEqual([
      undefined,
      undefined,
    ])
    const rows = await asSystem(node, (tx) =>
      tables(tx).selectFrom('badges.issuer_secret').select('secret_key').execute(),
    )
    const credentials = await asSystem(node, (tx) =>
      tables(tx).selectFrom('badges.holding').select('credential').execute(),
    )
    for (const sealed of [...rows.map((r) => r.secret_key), ...credentials.map((r) => r.credential)])
      expect(sealed).toMatch(/^f1\.k1\./)
  })
})

describe('a public link', () => {
  test('shows one badge until its own end or until it is stopped', async () => {
    answers.qualifications = records(licence)
    const [person, other] = [await aPerson(node), await aPerson(node)]
    await fetchFrom(node, person, ['hrdk'])
    const badge = (await held(node, person))[0]?.id ?? ''
    const share = { badge, endsOn: addDays(node.clock.today(), 7), showName: false }
    expect(code(await createShare(callBy(node, other), share))).toBe('badges.no-such-badge')
    const made = must(await createShare(callBy(node, person), share))
    must(await createShare(callBy(node, person), { ...share, showName: true, endsOn: addDays(node.clock.today(), 1) }))
    const [named, plain] = await asSystem(node, (tx) => openShares(tx, node, person.person))
    expect(must(await openShare(node, plain?.token ?? ''))).toMatchObject({ document: { name: '전기기능사' } })
    expect(must(await openShare(node, plain?.token ?? '')).name).toBeUndefined()
    expect(must(await openShare(node, named?.token ?? '')).name).toBe('한지우')
    expect(code(await stopShare(callBy(node, other), made))).toBe('badges.no-such-share')
    must(await stopShare(callBy(node, person), made))
    expect(code(await openShare(node, plain?.token ?? ''))).toBe('badges.link-ended')
    wait(3 * 24 * 60 * minute)
    expect(code(await openShare(node, named?.token ?? ''))).toBe('badges.link-ended')
  })
})
