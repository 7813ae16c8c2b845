import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, must } from '../../kernel/refusal.ts'
import { systemCall } from '../../platform/node.ts'
import { drain } from '../../platform/outbox/relay.ts'
import { type TestNode, callBy } from '../../platform/testing/test-node.ts'
import * as builders from '../badges/testing/stage.ts'
import { asSystem } from '../badges/testing/stage.ts'
import { consentOf, isActive, withdrawConsent } from '../consent/index.ts'
import { closeVacancy } from '../jobs/index.ts'
import { declineApplicant, holdApplication, inviteApplicant, releaseApplication } from './answer-applicant.ts'
import { stateOf } from './application.ts'
import { keepDays } from './clocks.ts'
import { applicantOf, inboxOf } from './inbox.ts'
import { eraseSent, remindEmployers } from './jobs.ts'
import { myApplication } from './my-applications.ts'
import { tables } from './tables.ts'
import { type Person, type Stage, aVacancy, applied, messagesOn, openStage } from './testing/stage.ts'
import { revealContact, withdrawApplication } from './withdraw.ts'

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

describe('answering', () => {
  it('holds and takes back, invites, and shows name and contact only when the applicant says so', async () => {
    const [jiwoo, vacancy] = [await anElectrician('한지우'), await aVacancy(node, daon)]
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
    expect(await messagesOn(node, jiwoo, 'applications.invited')).toBe(1)
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
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
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
    const [a, b, c] = [await anElectrician(), await anElectrician(), await anElectrician()]
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
    expect(await messagesOn(node, a, 'applications.closed')).toBe(1)
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
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, naru)]
    const { application } = await applied(node, jiwoo, vacancy)
    must(await withdrawApplication(callBy(node, jiwoo), { application }))
    const seen = must(await applicantOf(callBy(node, naru), { application })).application
    expect([seen.content, stateOf(seen)]).toEqual([undefined, 'withdrawn'])
    expect(must(await inboxOf(callBy(node, naru), { vacancy })).applicants).toEqual([])
    expect(await messagesOn(node, naru, 'applications.withdrawn')).toBe(1)
    expect(must(await myApplication(callBy(node, jiwoo), { application })).receipt?.jws).toBeDefined()
    expect(code(await withdrawApplication(callBy(node, jiwoo), { application }))).toBe(
      'applications.withdrawn-cannot-withdraw',
    )
  })

  it('withdrawing the consent does the same', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, daon)]
    const { application } = await applied(node, jiwoo, vacancy)
    const { consent } = must(await myApplication(callBy(node, jiwoo), { application })).application
    must(await withdrawConsent(callBy(node, jiwoo), { consent }))
    await drain(node)
    const seen = must(await applicantOf(callBy(node, daon), { application })).application
    expect([seen.content, stateOf(seen)]).toEqual([undefined, 'withdrawn'])
  })

  it('is erased when its day has passed, and employers are asked once when their answer is overdue', async () => {
    const [jiwoo, vacancy] = [await anElectrician(), await aVacancy(node, naru)]
    const { application } = await applied(node, jiwoo, vacancy)
    const start = node.clock.offset()
    node.clock.move(start + 12 * 86_400_000)
    expect(await remindEmployers(systemCall(node, 'applications.remind'))).toBeGreaterThan(0)
    expect(await remindEmployers(systemCall(node, 'applications.remind'))).toBe(0)
    expect(await messagesOn(node, naru, 'applications.overdue')).toBeGreaterThan(0)
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
    const consent = await asSystem(node, async (tx) => await consentOf(tx, mine.application.consent))
    expect([consent && isActive(consent, node.clock.today()), consent?.withdrawnAt]).toEqual([false, undefined])
    expect(await eraseSent(systemCall(node, 'applications.erase'))).toBe(0)
    node.clock.move(start)
  })
})
