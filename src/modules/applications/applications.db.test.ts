import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/new-id.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { checkPresentation, revokeBadge } from '../badges/index.ts'
import * as builders from '../badges/testing/stage.ts'
import { aPerson, asSystem, held } from '../badges/testing/stage.ts'
import { consentOf } from '../consent/index.ts'
import { personCard } from '../identity/index.ts'
import { closeVacancy } from '../jobs/index.ts'
import { declineApplicant } from './answer-applicant.ts'
import { stateOf } from './application.ts'
import { keepDays } from './clocks.ts'
import { applicantOf, inboxOf } from './inbox.ts'
import { myApplication, myApplications } from './my-applications.ts'
import { submitApplication } from './submit.ts'
import { tables } from './tables.ts'
import { type Person, type Stage, aVacancy, answers, applied, messagesOn, need, openStage } from './testing/stage.ts'
import { withdrawApplication } from './withdraw.ts'

let stage: Stage
let node: TestNode
let daon: Person
let naru: Person

beforeAll(async () => {
  stage = await openStage(builders)
  ;({ node, daon, naru } = stage)
})
afterAll(() => stage.close())

const anElectrician = async (name?: string): Promise<Person> => await stage.anElectrician(name)
const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const organisation = (who: Person): string => (who.acting.role === 'person' ? '' : who.acting.organisation)
const rowsOf = async (vacancy: string): Promise<number> =>
  await asSystem(node, async (tx) => {
    const rows = await tables(tx)
      .selectFrom('applications.application')
      .select('id')
      .where('vacancy_id', '=', vacancy)
      .execute()
    return rows.length
  })

describe('applying', () => {
  it('gives one application, a receipt, a consent, a fact and a notice, and drops the draft', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    const sent = await submitApplication(callBy(node, jiwoo, newId()), { vacancy, answers: answers(node) })
    const { application } = must(sent)
    expect(sent.ok && sent.receipt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    const mine = must(await myApplication(callBy(node, jiwoo), { application }))
    expect(mine.application.content?.answers.map((a) => [a.by, a.said.is, a.met])).toEqual([
      ['badge', 'has', true],
      ['badge', 'months', true],
      ['typed', 'day', true],
      ['typed', 'words', true],
    ])
    expect(mine.receipt?.content).toMatchObject({
      application,
      employer: { name: '다온정밀' },
      eraseOn: addDays(node.clock.today(), keepDays),
    })
    expect(JSON.stringify(mine.receipt?.content)).not.toContain('proofValue')
    expect(mine.log.map((l) => l.act)).toEqual(['submit'])
    expect(await messagesOn(node, daon, 'applications.arrived')).toBe(1)
    const consent = await asSystem(node, async (tx) => await consentOf(tx, mine.application.consent))
    expect(consent).toMatchObject({ recipient: organisation(daon), source: 'wallet', purpose: 'application' })
  })

  it('is one record for a double click, three at once, and a lost reply', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    const call = callBy(node, jiwoo, newId())
    const request = { vacancy, answers: answers(node) }
    const three = await Promise.all([1, 2, 3].map(async () => await submitApplication(call, request)))
    const again = await submitApplication(call, request)
    expect(new Set([...three, again].map((o) => must(o).application)).size).toBe(1)
    expect(new Set([...three, again].map((o) => o.ok && o.receipt)).size).toBe(1)
    expect(await rowsOf(vacancy)).toBe(1)
  })

  it('is one live application of a person for a vacancy, also with other keys at once, and again after withdrawing', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    const tries = await Promise.all(
      [1, 2, 3].map(
        async () => await submitApplication(callBy(node, jiwoo, newId()), { vacancy, answers: answers(node) }),
      ),
    )
    expect(tries.map(code).sort()).toEqual(['applications.sent-before', 'applications.sent-before', 'ok'])
    const first = tries.find((t) => t.ok)
    const application = first ? must(first).application : ''
    expect(tries.find((t) => !t.ok)).toMatchObject({ refusal: { facts: { application } } })
    must(await withdrawApplication(callBy(node, jiwoo), { application }))
    const mine = must(await myApplication(callBy(node, jiwoo), { application })).application
    const consent = await asSystem(node, async (tx) => await consentOf(tx, mine.consent))
    expect(consent?.withdrawnAt).toEqual(mine.withdrawnAt)
    await applied(node, jiwoo, vacancy)
    expect(await rowsOf(vacancy)).toBe(2)
  })

  it('is refused when the vacancy is closed, and when required questions have no answer, naming the fields', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    const open = await submitApplication(callBy(node, jiwoo), {
      vacancy,
      answers: answers(node, { [need.start]: { how: 'day' }, [need.why]: { how: 'words', words: ' ' } }),
    })
    expect(open).toMatchObject({
      refusal: {
        refused: 'applications.incomplete',
        fields: { [`day.${need.start}`]: 'not-a-day', [`words.${need.why}`]: 'why-needed' },
      },
    })
    must(await closeVacancy(callBy(node, daon), { vacancy, reason: 'filled' }))
    expect(code(await submitApplication(callBy(node, jiwoo), { vacancy, answers: answers(node) }))).toBe(
      'applications.vacancy-not-open',
    )
    expect(code(await submitApplication(callBy(node, daon), { vacancy, answers: {} }))).toBe('platform.not-yours')
  })

  it('works without any badge: what cannot be proven is said in words and not counted as met', async () => {
    const [noeul, vacancy] = [await aPerson(node, '강노을'), await aVacancy(node, daon)]
    await applied(node, noeul, vacancy, {
      [need.licence]: { how: 'no' },
      [need.experience]: { how: 'words', words: '이웃 공장에서 도왔습니다' },
    })
    const { applicants } = must(await inboxOf(callBy(node, daon), { vacancy }))
    expect(applicants[0]?.application).toMatchObject({ met: 2, unmet: 2 })
    expect(applicants[0]?.standings).toEqual({})
  })
})

describe('the inbox', () => {
  it('is blind, ordered by needs met, checks proofs now, marks as seen and writes the access ledger', async () => {
    const vacancy = await aVacancy(node, daon)
    const [jiwoo, haneul] = [await anElectrician('한지우'), await anElectrician('서하늘')]
    await applied(node, haneul, vacancy, { [need.licence]: { how: 'no' } })
    const { application } = await applied(node, jiwoo, vacancy)
    const inbox = must(await inboxOf(callBy(node, daon), { vacancy }))
    expect(inbox.applicants.map((a) => a.application.person)).toEqual([jiwoo.person, haneul.person])
    expect(inbox.applicants[0]?.standings).toEqual({ [need.licence]: 'confirmed', [need.experience]: 'confirmed' })
    expect(JSON.stringify(inbox.applicants)).not.toContain('한지우')
    expect(inbox.counts.new).toBe(2)
    const mine = must(await myApplication(callBy(node, jiwoo), { application }))
    expect(stateOf(mine.application)).toBe('seen')
    must(await inboxOf(callBy(node, daon), { vacancy }))
    expect(await messagesOn(node, jiwoo, 'applications.seen')).toBe(1)
    const ledger = await asSystem(
      node,
      async (tx) =>
        await tx
          .selectFrom('platform.access_entry')
          .select(['consent_id', 'actor_name'])
          .where('person_id', '=', jiwoo.person)
          .where('purpose', '=', 'application')
          .execute(),
    )
    expect(ledger).toEqual([1, 2].map(() => ({ consent_id: mine.application.consent, actor_name: '다온정밀' })))
  })

  it('turns grey when the agency revokes the licence', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    await applied(node, jiwoo, vacancy)
    const badge = (await held(node, jiwoo)).find((b) => b.kind === 'qualification')
    must(await revokeBadge(callBy(node, stage.licences), { badge: badge?.id, reason: 'licence-withdrawn' }))
    node.clock.move(node.clock.offset() + 31_000)
    const { applicants } = must(await inboxOf(callBy(node, daon), { vacancy }))
    expect(applicants[0]?.standings).toEqual({ [need.licence]: 'revoked', [need.experience]: 'confirmed' })
  })

  it('a presentation replayed at another employer, or in another application, proves nothing', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    const { application } = await applied(node, jiwoo, vacancy)
    const sealed = await asSystem(
      node,
      async (tx) =>
        (
          await tables(tx)
            .selectFrom('applications.presentation')
            .select('sealed')
            .where('application_id', '=', application)
            .executeTakeFirstOrThrow()
        ).sealed,
    )
    const at = async (audience: string, challenge: string): Promise<string[]> =>
      (await checkPresentation(node, sealed, { audience, challenge })).map((v) => v.verdict)
    expect(await at(organisation(daon), application)).toEqual(['valid', 'valid'])
    expect(await at(organisation(naru), application)).toEqual(['not-shown-to-you', 'not-shown-to-you'])
    expect(await at(organisation(daon), newId())).toEqual(['not-shown-to-you', 'not-shown-to-you'])
  })

  it('is closed to other employers and persons, also when the application checks nothing', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    const { application } = await applied(node, jiwoo, vacancy)
    expect(code(await inboxOf(callBy(node, naru), { vacancy }))).toBe('jobs.no-such-vacancy')
    expect(code(await applicantOf(callBy(node, naru), { application }))).toBe('applications.no-such-application')
    expect(code(await inboxOf(callBy(node, jiwoo), { vacancy }))).toBe('platform.not-yours')
    const open = testNode({ ...stage.databaseUrl, authorise: () => Promise.resolve(undefined) })
    try {
      expect(must(await inboxOf(callBy(open, naru), { vacancy })).applicants).toEqual([])
      expect(code(await declineApplicant(callBy(open, naru), { application, reason: 'terms', words: '' }))).toBe(
        'applications.no-such-application',
      )
      const other = await anElectrician()
      expect(code(await withdrawApplication(callBy(open, other), { application }))).toBe(
        'applications.no-such-application',
      )
      expect(must(await myApplications(callBy(open, { ...daon, acting: { role: 'person' } }), {}))).toEqual([])
      const seen = await inTransaction(
        node,
        daon,
        'just-looking',
        async (tx) => await tables(tx).selectFrom('applications.presentation').selectAll().execute(),
      )
      expect(seen).toEqual([])
      const card = await inTransaction(node, daon, 'just-looking', async (tx) => await personCard(tx, jiwoo.person))
      expect(card).toBeUndefined()
    } finally {
      await open.close()
    }
  })

  it('goes on page by page without loss or repetition', async () => {
    const vacancy = await aVacancy(node, daon)
    const people: Person[] = []
    for (let i = 0; i < 23; i++) people.push(await aPerson(node))
    for (const [i, p] of people.entries()) {
      await applied(node, p, vacancy, {
        [need.licence]: { how: 'no' },
        [need.experience]: i % 2 === 0 ? { how: 'no' } : { how: 'words', words: '조금' },
      })
    }
    const first = must(await inboxOf(callBy(node, daon), { vacancy }))
    const second = must(await inboxOf(callBy(node, daon), { vacancy, after: first.next }))
    const ids = [...first.applicants, ...second.applicants].map((a) => a.application.id)
    expect([first.applicants.length, second.applicants.length, new Set(ids).size]).toEqual([20, 3, 23])
    expect(second.next).toBeUndefined()
  })
})
