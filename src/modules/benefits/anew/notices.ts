import type { Day } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { date, wonInFull } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'
import type { AllowanceKind } from '../allowances/kinds.ts'
import { names } from '../allowances/names.ts'

type Decided = {
  readonly person: Id<'Person'>
  readonly claim: string
  readonly granted: boolean
  readonly ordered: number
}
type About = { readonly person: Id<'Person'>; readonly until: Day }

function said(what: { readonly ko: string; readonly en: string }, until: Day): Pick<NewNotice, 'title' | 'body'> {
  return {
    title: {
      ko: `${what.ko} ${date(until, until, 'ko')}까지 다시 정합니다`,
      en: `${what.en} is decided anew by ${date(until, until, 'en')}`,
    },
    body: {
      ko: '심사에서 앞의 결정이 취소되었습니다. 다시 신청하지 않아도 되며, 정해지면 바로 알립니다.',
      en: 'The decision was set aside. You need not apply again and are told at once when it is decided.',
    },
  }
}

/** Tells a person that a claim or a round is decided anew. */
export const anewNotices = {
  claim: ({ person, claim, until }: About & { readonly claim: string }): NewNotice => ({
    to: { person },
    topic: 'benefits.claim-anew',
    link: `/my/benefit/claim/${claim}`,
    ...said({ ko: '구직급여 신청을', en: 'Your claim of benefit' }, until),
  }),
  allowance: ({
    person,
    kind,
    link,
    until,
  }: About & { readonly kind: AllowanceKind; readonly link: string }): NewNotice => ({
    to: { person },
    topic: 'benefits.allowance-anew',
    link,
    ...said({ ko: `${names.ko[kind].name} 청구를`, en: names.en[kind].name }, until),
  }),
  round: ({ person, number, until }: About & { readonly number: number }): NewNotice => ({
    to: { person },
    topic: 'benefits.round-anew',
    link: `/my/benefit/rounds/${number}`,
    ...said({ ko: `${number}차 실업인정을`, en: `Round ${number}` }, until),
  }),
  decided: ({ person, claim, granted, ordered }: Decided): NewNotice => ({
    to: { person },
    topic: 'benefits.claim-decided-anew',
    link: `/my/benefit/claim/${claim}`,
    title: granted
      ? { ko: '구직급여를 다시 정했습니다', en: 'Your benefit was decided anew' }
      : { ko: '구직급여를 다시 정했고, 받을 수 없습니다', en: 'Your claim was decided anew: no benefit is due' },
    body: {
      ko: `${moreOf(ordered, 'ko')}결정문과 까닭, 일정은 화면에서 볼 수 있습니다.`,
      en: `${moreOf(ordered, 'en')}The page has the decision, its reasons and the calendar.`,
    },
  }),
} as const

function moreOf(ordered: number, lang: 'ko' | 'en'): string {
  if (ordered <= 0) return ''
  const more = wonInFull(ordered, lang)
  return lang === 'ko' ? `덜 받은 ${more}이 들어옵니다. ` : `${more} that you were not paid will come. `
}
