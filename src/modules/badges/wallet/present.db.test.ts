import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../kernel/day.ts'
import { must } from '../../../kernel/refusal.ts'
import { callBy, testNode, type TestNode } from '../../../platform/testing/test-node.ts'
import { restoreBadge, revokeBadge, suspendBadge } from '../issuers/change-status.ts'
import { rotateIssuerKey } from '../issuers/set-up-issuer.ts'
import { tables } from '../tables.ts'
import { type Office, code, factsOf, ledgerOf, openOffice, records, requestsOf, showTo } from '../testing/office.ts'
import { aMember, aPerson, asSystem, fetchFrom, held, licence, withAgencies } from '../testing/stage.ts'
import { checkPresentation, checkPresentations } from './present.ts'

let office: Office
let node: TestNode
let employer: Office['employer']
let hrdk: Office['hrdk']
beforeAll(async () => {
  office = await openOffice()
  ;({ node, employer, hrdk } = office)
})
afterAll(() => office.close())

const minute = 60_000

describe('a licence', () => {
  test('arrives, is shown to one employer, and is grey within a minute after the agency revoked it', async () => {
    office.answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [badge] = await held(node, person)
    expect(badge).toMatchObject({ title: '전기기능사', issuerName: '국가자격원', state: 'valid', record: licence })
    expect(await factsOf(office, 'badges.arrived', person)).toBe(1)
    const [entry] = await ledgerOf(office, person)
    const [request] = await requestsOf(office, person)
    expect(entry).toMatchObject({
      actor_name: '국가자격원',
      what: '기록 1건을 지갑에 줌',
      consent_id: request?.consent_id,
    })

    const shown = await showTo(office, person, [badge?.id ?? ''])
    const bound = { audience: employer.organisation, challenge: 'application-1' }
    expect(shown.presentation.toString()).not.toContain('전기기능사')
    expect(await checkPresentation(node, shown.presentation, bound)).toMatchObject([
      { badge: badge?.id, verdict: 'valid' },
    ])

    const revoked = await revokeBadge(callBy(node, hrdk), { badge: badge?.id, reason: 'licence-withdrawn' })
    expect(revoked.ok && revoked.receipt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    office.wait(minute)
    const [after] = await checkPresentation(node, shown.presentation, bound)
    expect(after).toMatchObject({ verdict: 'revoked', detail: 'revoked' })
    expect(await factsOf(office, 'badges.revoked', person)).toBe(1)
    expect(await held(node, person)).toMatchObject([{ state: 'revoked', stateReason: 'licence-withdrawn' }])
    expect(code(await revokeBadge(callBy(node, hrdk), { badge: badge?.id, reason: 'licence-withdrawn' }))).toBe(
      'badges.revoked-already',
    )
  })

  test('that was withdrawn does not come back by asking again; a corrected record does', async () => {
    office.answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [first] = await held(node, person)
    must(await revokeBadge(callBy(node, hrdk), { badge: first?.id, reason: 'licence-withdrawn' }))
    office.answers.qualifications = records({ ...licence, title: '전기산업기사' })
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toMatchObject([{ id: first?.id, state: 'revoked' }])

    const other = await aPerson(node)
    office.answers.qualifications = records(licence)
    await fetchFrom(node, other, ['hrdk'])
    office.answers.qualifications = records({ ...licence, title: '전기산업기사' })
    await fetchFrom(node, other, ['hrdk'])
    expect((await held(node, other)).map(({ title, state }) => [title, state])).toEqual([['전기산업기사', 'valid']])
    expect(await factsOf(office, 'badges.revoked', other)).toBe(1)
  })

  test('is stopped and let go again, as its published list says', async () => {
    office.answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const [badge] = await held(node, person)
    const { presentation } = await showTo(office, person, [badge?.id ?? ''])
    const verdict = async () => {
      office.wait(minute)
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
    office.answers.qualifications = records({ ...licence, to: addDays(node.clock.today(), 10) })
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    expect(await held(node, person)).toMatchObject([{ state: 'expiring' }])
    office.wait(11 * 24 * 60 * minute)
    expect(await held(node, person)).toMatchObject([{ state: 'expired' }])
  })
})

describe('a presentation', () => {
  test('proves nothing to another employer, on another occasion, or from another wallet', async () => {
    office.answers.qualifications = records(licence)
    const [one, two] = [await aPerson(node), await aPerson(node, '오세진')]
    await fetchFrom(node, one, ['hrdk'])
    const [badge] = await held(node, one)
    const { presentation } = await showTo(office, one, [badge?.id ?? ''], 'application-7')
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
    await expect(showTo(office, two, [badge?.id ?? ''])).rejects.toThrow('badges.no-such-badge')
  })

  test('still verifies after a key rotation, after a restart, and with a badge of each key', async () => {
    office.answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    await asSystem(node, (tx) => rotateIssuerKey(tx, node, hrdk.organisation))
    office.answers.qualifications = records(licence, {
      ...licence,
      externalId: '24-1-000001',
      title: '지게차운전기능사',
    })
    office.wait(minute)
    await fetchFrom(node, person, ['hrdk'])
    const badges = await held(node, person)
    expect(badges).toHaveLength(2)
    const { presentation } = await showTo(
      office,
      person,
      badges.map(({ id }) => id),
    )
    const restarted = testNode({ url: office.database.url, contextKey: office.database.contextKey })
    try {
      restarted.clock.move(node.clock.offset())
      withAgencies(restarted, {}, office.ring)
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
    office.answers.qualifications = records(licence)
    const person = await aPerson(node)
    await fetchFrom(node, person, ['hrdk'])
    const { presentation } = await showTo(
      office,
      person,
      (await held(node, person)).map(({ id }) => id),
    )
    office.wait(minute)
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
      office.wait(minute)
    }
  })
})
