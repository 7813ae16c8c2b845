import { must } from '../../kernel/refusal.ts'
import { answerClaim, beginClaim, checkInCode, sendClaim } from '../../modules/benefits/index.ts'
import { callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

type Make = (scene: Scene) => Promise<string>

const facts = { disabled: false, declinedRenewal: false, benefitCountIn5Years: 0, age: 41, noWorkFourteenDays: true }
const work = { occupations: ['304'], regions: ['41110'] }

/** Claims of person A after the spell that company A reported: filled in, and sent. */
export function claimsAfter(ended: Make): Readonly<Record<'claim' | 'sent claim' | 'check-in code', Make>> {
  const filled: Make = async (scene) => {
    const call = callOf(scene.node, scene.cast.personA)
    const { claim } = must(await beginClaim(call, { spell: await ended(scene) }))
    must(await answerClaim(call, { claim, reason: 'agrees', facts, work }))
    return claim
  }
  const sent: Make = async (scene) => {
    const claim = await filled(scene)
    must(await sendClaim(callOf(scene.node, scene.cast.personA), { claim }))
    return claim
  }
  return { claim: filled, 'sent claim': sent, 'check-in code': async (scene) => checkInCode(await sent(scene)) }
}

/** A point on the curve P-256: its generator. */
const openKey = {
  x: 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY',
  y: 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU',
}

const decision = { recipientType: '일반', role: '담당', why: '기간이 모자람' }
const reason = { step: 'reason', reason: 'agrees', statement: '' }
const times = { office: '가온고용센터', day: '2027-03-02', from: '10:00', times: '1', minutes: '30', places: '1' }

/** What is posted about them. */
export const claimBodies: Readonly<Record<string, (thing: string) => Readonly<Record<string, unknown>>>> = {
  ...Object.fromEntries(
    ['/my/benefit/claim', '/operator/counter'].flatMap((base) => [
      [`POST ${base}`, (spell: string) => ({ spell })],
      [`POST ${base}/:id/answers`, () => reason],
      [`POST ${base}/:id/course`, () => ({ part: 'rights', answer: '1' })],
      [`POST ${base}/:id/slot`, () => ({ slot: crypto.randomUUID() })],
    ]),
  ),
  'POST /operator/benefits/check-in': (code) => ({ code }),
  'POST /operator/benefits/slots': () => times,
  'POST /operator/benefits/mass/prepare': () => ({
    workplace: '없는 회사',
    on: '2026-02-05',
    separationKind: '권고사직',
    source: '폐업 신고',
  }),
  'POST /api/v1/stamp-keys': () => openKey,
  'POST /api/v1/benefit-claims': (spell) => ({ spell, reason: 'agrees', facts, work }),
  'POST /operator/benefits/:id/facts': () => ({ name: 'age', value: '40', reason: '신분증' }),
  'POST /operator/benefits/:id/decide': () => decision,
}
