import { describe, expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { newId } from '../../platform/new-id.ts'
import { type Act, type Application, type State, codeOf, stateOf, step, transitions, withdrawn } from './application.ts'
import { fromCursor, toCursor } from './cursor.ts'
import { refusals } from './refusals.ts'
import { ofAnswers } from './verdicts.ts'

const now = new Date('2026-11-24T05:00:00Z')
const sent: Application = {
  id: newId(),
  vacancy: newId(),
  organisation: newId(),
  person: newId(),
  consent: newId(),
  code: '7F3K',
  about: { title: '생산설비 보전원', employer: '다온정밀' },
  content: { answers: [] },
  met: 2,
  unmet: 0,
  answerDue: toDay('2026-12-04'),
  eraseOn: toDay('2027-05-23'),
  submittedAt: now,
}
const inState: Readonly<Record<State, Application>> = {
  submitted: sent,
  seen: { ...sent, seenAt: now },
  held: { ...sent, seenAt: now, heldAt: now },
  invited: { ...sent, seenAt: now, invitedAt: now },
  declined: { ...sent, seenAt: now, declinedAt: now },
  closed: { ...sent, closedAt: now },
  withdrawn: { ...sent, withdrawnAt: now },
}
const states: readonly State[] = ['submitted', 'seen', 'held', 'invited', 'declined', 'closed', 'withdrawn']
const acts: readonly Act[] = ['see', 'hold', 'release', 'invite', 'reveal', 'decline', 'close', 'withdraw']

describe('an application', () => {
  it.each(states)('%s is what its timestamps say', (state) => {
    expect(stateOf(inState[state])).toBe(state)
  })

  it.each(states.flatMap((state) => acts.map((act) => [state, act] as const)))(
    '%s: %s comes to what the table says, with its log line, or is refused in words',
    (state, act) => {
      const taken = step(inState[state], act, 'employer', now)
      const to = transitions[state][act]
      const came = isRefusal(taken)
        ? taken.refused
        : [stateOf(taken.application), taken.transition.from, taken.transition.to]
      expect(came).toEqual(to === undefined ? `applications.${state}-cannot-${act}` : [to, state, to])
      expect(refusals[`applications.${state}-cannot-${act}`]?.ko.says({})).toMatch(/니다$/)
    },
  )

  it('was read when the employer acts on it', () => {
    const taken = step(sent, 'invite', 'employer', now)
    expect(isRefusal(taken) ? undefined : taken.application.seenAt).toEqual(now)
  })

  it('is empty once withdrawn, and shows a contact only once', () => {
    const taken = withdrawn({ ...sent, contact: { name: '한지우' } }, 'person', now)
    expect(isRefusal(taken) ? taken : [taken.application.content, taken.application.contact]).toEqual([
      undefined,
      undefined,
    ])
    expect(step({ ...inState.invited, revealedAt: now }, 'reveal', 'person', now)).toMatchObject({ status: 409 })
  })
})

describe('an applicant’s code', () => {
  it('is stable for a person and a vacancy, differs elsewhere, and reads unmistakably', () => {
    expect(codeOf('v1', 'p1')).toBe(codeOf('v1', 'p1'))
    expect(codeOf('v1', 'p1')).not.toBe(codeOf('v2', 'p1'))
    const many = Array.from({ length: 500 }, (_, i) => codeOf('v', String(i)))
    expect(many.every((c) => /^[2-9A-HJ-NP-Z]{4}$/.test(c))).toBe(true)
  })
})

describe('the cursor', () => {
  it('comes back as it went, and anything else begins at the first page', () => {
    expect(fromCursor(toCursor(sent))).toEqual({ unmet: 0, at: now.toISOString(), id: sent.id })
    for (const bad of [
      undefined,
      '',
      '%%',
      Buffer.from('[1]').toString('base64url'),
      Buffer.from('["1","x","y"]').toString('base64url'),
    ]) {
      expect(fromCursor(bad)).toBeUndefined()
    }
  })
})

describe('how an answer stands', () => {
  const answer = (badges: string[]): Parameters<typeof ofAnswers>[0][number] => ({
    need: 'n',
    kind: 'experience',
    label: '',
    required: true,
    met: true,
    by: 'badge',
    issuers: [],
    badges,
    said: { is: 'has' },
  })
  const verdict = (
    badge: string,
    what: 'valid' | 'revoked' | 'unchecked' | 'expired',
  ): Parameters<typeof ofAnswers>[1][number] => ({
    badge,
    verdict: what,
    detail: '',
    title: '',
    issuerName: '',
    checks: [],
    issuer: { standing: 'accredited', why: 'listed' },
  })

  it.each([
    ['all valid', [verdict('a', 'valid'), verdict('b', 'valid')], 'confirmed'],
    ['one could not be checked', [verdict('a', 'valid'), verdict('b', 'unchecked')], 'unchecked'],
    ['one expired, one revoked', [verdict('a', 'expired'), verdict('b', 'revoked')], 'revoked'],
    ['one missing in the proof', [verdict('a', 'valid')], 'false'],
  ])('%s', (_case, verdicts, standing) => {
    expect(ofAnswers([answer(['a', 'b'])], verdicts)).toEqual({ n: standing })
  })

  it('says nothing of answers in words', () => {
    expect(ofAnswers([answer([])], [])).toEqual({})
  })
})
