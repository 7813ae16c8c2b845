import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { addDays } from '../../kernel/day.ts'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { newId } from '../../platform/new-id.ts'
import { systemCall } from '../../platform/node.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { type TestDatabase, testDatabase } from '../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../platform/testing/test-node.ts'
import { checkPresentation, revokeBadge } from '../badges/index.ts'
import { aPerson, asSystem, held, withAgencies } from '../badges/testing/stage.ts'
import { withdrawConsent } from '../consent/index.ts'
import { closeVacancy } from '../jobs/index.ts'
import { badges } from '../badges/module.ts'
import { notifications } from '../notifications/module.ts'
import { installJobs } from '../../platform/jobs/runner.ts'
import { seekers } from '../seekers/module.ts'
import { declineApplicant, holdApplication, inviteApplicant, releaseApplication } from './answer-applicant.ts'
import { stateOf } from './application.ts'
import { keepDays } from './clocks.ts'
import { applicantOf, inboxOf } from './inbox.ts'
import { eraseSent, remindEmployers } from './jobs.ts'
import { applications } from './module.ts'
import { myApplication, myApplications } from './my-applications.ts'
import { submitApplication } from './submit.ts'
import { tables } from './tables.ts'
import {
  type Person,
  aVacancy,
  agencies,
  anElectrician,
  anEmployer,
  answers,
  applied,
  need,
  records,
} from './testing/stage.ts'
import { revealContact, withdrawApplication } from './withdraw.ts'

let database: TestDatabase
let node: TestNode
let staff: Awaited<ReturnType<typeof agencies>>
let daon: Person
let naru: Person

beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, [...(badges.jobs ?? []), ...(notifications.jobs ?? [])])
  const subscriptions = [...(seekers.subscriptions ?? []), ...(applications.subscriptions ?? [])]
  node = testNode({ url: database.url, contextKey: database.contextKey, subscriptions })
  const all = (of: keyof typeof records) => (subject: string) =>
    ({ answer: 'records', records: [{ ...records[of], externalId: `${records[of].externalId}-${subject}` }] }) as const
  withAgencies(node, { qualifications: all('qualifications'), 'career-records': all('career-records') })
  staff = await agencies(node)
  daon = await anEmployer(node)
  naru = await anEmployer(node, '나루병원')
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.refused)
const rowsOf = async (vacancy: string): Promise<number> =>
  asSystem(
    node,
    async (tx) =>
      (await tables(tx).selectFrom('applications.application').select('id').where('vacancy_id', '=', vacancy).execute())
        .length,
  )
const noticesTo = async (column: 'person_id' | 'organisation_id', id: string, topic: string): Promise<number> =>
  asSystem(
    node,
    async (tx) =>
      (await sql`select 1 from notifications.notice where ${sql.ref(column)} = ${id} and topic = ${topic}`.execute(tx))
        .rows.length,
  )
const organisation = (who: Person): string => (who.acting.role === 'person' ? '' : who.acting.organisation)

describe('applying', () => {
  it('gives one application, a receipt, a consent, a fact and a notice, and drops the draft', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
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
    expect(await noticesTo('organisation_id', organisation(daon), 'applications.arrived')).toBe(1)
    const consents = await asSystem(
      node,
      async (tx) =>
        (await sql`select recipient, source from consent.consent where id = ${mine.application.consent}`.execute(tx))
          .rows,
    )
    expect(consents).toEqual([{ recipient: organisation(daon), source: 'wallet' }])
  })

  it('is one record for a double click, three at once, and a lost reply', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
    const call = callBy(node, jiwoo, newId())
    const request = { vacancy, answers: answers(node) }
    const three = await Promise.all([1, 2, 3].map(async () => await submitApplication(call, request)))
    const again = await submitApplication(call, request)
    expect(new Set([...three, again].map((o) => must(o).application)).size).toBe(1)
    expect(new Set([...three, again].map((o) => o.ok && o.receipt)).size).toBe(1)
    expect(await rowsOf(vacancy)).toBe(1)
  })

  it('is one live application of a person for a vacancy, also with other keys at once, and again after withdrawing', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
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
    await applied(node, jiwoo, vacancy)
    expect(await rowsOf(vacancy)).toBe(2)
  })

  it('is refused when the vacancy is closed, and when required questions have no answer, naming the fields', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
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
    const [jiwoo, haneul] = [await anElectrician(node, '한지우'), await anElectrician(node, '서하늘')]
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
    expect(await noticesTo('person_id', jiwoo.person, 'applications.seen')).toBe(1)
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
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
    await applied(node, jiwoo, vacancy)
    const badge = (await held(node, jiwoo)).find((b) => b.kind === 'qualification')
    must(await revokeBadge(callBy(node, staff.licences), { badge: badge?.id, reason: 'licence-withdrawn' }))
    node.clock.move(node.clock.offset() + 31_000)
    const { applicants } = must(await inboxOf(callBy(node, daon), { vacancy }))
    expect(applicants[0]?.standings).toEqual({ [need.licence]: 'revoked', [need.experience]: 'confirmed' })
  })

  it('a presentation replayed at another employer, or in another application, proves nothing', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
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
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
    const { application } = await applied(node, jiwoo, vacancy)
    expect(code(await inboxOf(callBy(node, naru), { vacancy }))).toBe('jobs.no-such-vacancy')
    expect(code(await applicantOf(callBy(node, naru), { application }))).toBe('applications.no-such-application')
    expect(code(await inboxOf(callBy(node, jiwoo), { vacancy }))).toBe('platform.not-yours')
    const open = testNode({
      url: database.url,
      contextKey: database.contextKey,
      authorise: () => Promise.resolve(undefined),
    })
    try {
      expect(must(await inboxOf(callBy(open, naru), { vacancy })).applicants).toEqual([])
      expect(code(await declineApplicant(callBy(open, naru), { application, reason: 'terms', words: '' }))).toBe(
        'applications.no-such-application',
      )
      const other = await anElectrician(node)
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
      const contact = await inTransaction(
        node,
        daon,
        'just-looking',
        async (tx) => (await sql`select name from identity.person where id = ${jiwoo.person}`.execute(tx)).rows,
      )
      expect(contact).toEqual([])
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

describe('answering', () => {
  it('holds and takes back, invites, and shows name and contact only when the applicant says so', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node, '한지우'), await aVacancy(node, daon)]
    const { application } = await applied(node, jiwoo, vacancy)
    expect(must(await holdApplication(callBy(node, daon), { application })).state).toBe('held')
    expect(code(await holdApplication(callBy(node, daon), { application }))).toBe('applications.held-cannot-hold')
    expect(must(await releaseApplication(callBy(node, daon), { application })).state).toBe('seen')
    expect(code(await revealContact(callBy(node, jiwoo), { application }))).toBe('applications.seen-cannot-reveal')
    must(
      await inviteApplicant(callBy(node, daon, 'invite-once-1'), {
        application,
        message: '만나고 싶습니다',
        times: '월 14시',
      }),
    )
    must(
      await inviteApplicant(callBy(node, daon, 'invite-once-1'), {
        application,
        message: '만나고 싶습니다',
        times: '월 14시',
      }),
    )
    expect(await noticesTo('person_id', jiwoo.person, 'applications.invited')).toBe(1)
    expect(must(await applicantOf(callBy(node, daon), { application })).application.contact).toBeUndefined()
    must(await revealContact(callBy(node, jiwoo), { application }))
    expect(must(await applicantOf(callBy(node, daon), { application })).application.contact).toEqual({ name: '한지우' })
    expect(must(await myApplication(callBy(node, jiwoo), { application })).log.map((l) => l.act)).toEqual([
      'submit',
      'hold',
      'release',
      'invite',
      'reveal',
    ])
  })

  it('declines with a reason; "other" needs words', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
    const { application } = await applied(node, jiwoo, vacancy)
    expect(await declineApplicant(callBy(node, daon), { application, reason: 'other', words: '' })).toMatchObject({
      refusal: { fields: { words: 'needed' } },
    })
    must(await declineApplicant(callBy(node, daon), { application, reason: 'terms', words: '낮 자리가 찼습니다' }))
    expect(must(await myApplication(callBy(node, jiwoo), { application })).application.answer).toEqual({
      kind: 'declined',
      reason: 'terms',
      words: '낮 자리가 찼습니다',
    })
    expect(code(await inviteApplicant(callBy(node, daon), { application, message: '다시', times: '' }))).toBe(
      'applications.declined-cannot-invite',
    )
  })

  it('closing the vacancy answers everybody who waits, once, and leaves the invited alone', async () => {
    const vacancy = await aVacancy(node, daon)
    const [a, b, c] = [await anElectrician(node), await anElectrician(node), await anElectrician(node)]
    const sent = [await applied(node, a, vacancy), await applied(node, b, vacancy), await applied(node, c, vacancy)]
    must(
      await inviteApplicant(callBy(node, daon), {
        application: sent[2]?.application ?? '',
        message: '오세요',
        times: '',
      }),
    )
    must(await closeVacancy(callBy(node, daon), { vacancy, reason: 'filled' }))
    await drain(node)
    const states = await Promise.all(
      [a, b, c].map(async (p, i) =>
        stateOf(must(await myApplication(callBy(node, p), { application: sent[i]?.application ?? '' })).application),
      ),
    )
    expect(states).toEqual(['closed', 'closed', 'invited'])
    expect(await noticesTo('person_id', a.person, 'applications.closed')).toBe(1)
    expect(must(await inboxOf(callBy(node, daon), { vacancy })).counts).toEqual({
      new: 0,
      held: 0,
      invited: 1,
      answered: 2,
    })
  })
})

describe('taking back', () => {
  it('withdrawing empties what the employer held and tells it; the receipt stays', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, naru)]
    const { application } = await applied(node, jiwoo, vacancy)
    must(await withdrawApplication(callBy(node, jiwoo), { application }))
    const seen = must(await applicantOf(callBy(node, naru), { application })).application
    expect([seen.content, stateOf(seen)]).toEqual([undefined, 'withdrawn'])
    expect(must(await inboxOf(callBy(node, naru), { vacancy })).applicants).toEqual([])
    expect(await noticesTo('organisation_id', organisation(naru), 'applications.withdrawn')).toBe(1)
    expect(must(await myApplication(callBy(node, jiwoo), { application })).receipt?.jws).toBeDefined()
    expect(code(await withdrawApplication(callBy(node, jiwoo), { application }))).toBe(
      'applications.withdrawn-cannot-withdraw',
    )
  })

  it('withdrawing the consent does the same', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, daon)]
    const { application } = await applied(node, jiwoo, vacancy)
    const { consent } = must(await myApplication(callBy(node, jiwoo), { application })).application
    must(await withdrawConsent(callBy(node, jiwoo), { consent }))
    await drain(node)
    const seen = must(await applicantOf(callBy(node, daon), { application })).application
    expect([seen.content, stateOf(seen)]).toEqual([undefined, 'withdrawn'])
  })

  it('is erased when its day has passed, and employers are asked once when their answer is overdue', async () => {
    const [jiwoo, vacancy] = [await anElectrician(node), await aVacancy(node, naru)]
    const { application } = await applied(node, jiwoo, vacancy)
    const start = node.clock.offset()
    node.clock.move(start + 12 * 86_400_000)
    expect(await remindEmployers(systemCall(node, 'applications.remind'))).toBeGreaterThan(0)
    expect(await remindEmployers(systemCall(node, 'applications.remind'))).toBe(0)
    expect(await noticesTo('organisation_id', organisation(naru), 'applications.overdue')).toBeGreaterThan(0)
    node.clock.move(start + (keepDays + 1) * 86_400_000)
    expect(await eraseSent(systemCall(node, 'applications.erase'))).toBeGreaterThan(0)
    const mine = must(await myApplication(callBy(node, jiwoo), { application }))
    expect([mine.application.content, mine.receipt === undefined]).toEqual([undefined, false])
    const left = await asSystem(
      node,
      async (tx) =>
        await tables(tx)
          .selectFrom('applications.presentation')
          .select('application_id')
          .where('application_id', '=', application)
          .execute(),
    )
    expect(left).toEqual([])
    expect(await eraseSent(systemCall(node, 'applications.erase'))).toBe(0)
    node.clock.move(start)
  })
})
