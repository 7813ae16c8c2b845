import type { Id } from '../../../kernel/id.ts'
import { wonInFull } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'
import type { AllowanceKind } from './kinds.ts'

/** What a payment is for. */
export const purposes: Readonly<Record<AllowanceKind, { ko: string; en: string }>> = {
  early: { ko: '조기재취업수당', en: 'Early re-employment allowance' },
  sickness: { ko: '상병급여', en: 'Sickness benefit' },
}

/** Tells a person what came of a request; what it was for stands on the page. */
export function allowanceNotice(person: Id<'Person'>, kind: AllowanceKind, amount: number): NewNotice {
  const about = { to: { person }, topic: 'benefits.allowance-decided', link: '/my/benefit/allowances' }
  const { ko, en } = purposes[kind]
  return {
    ...about,
    title:
      amount > 0
        ? { ko: `${ko} ${wonInFull(amount, 'ko')}이 들어옵니다`, en: `${en}: ${wonInFull(amount, 'en')} will be paid` }
        : { ko: `${ko} 청구가 결정되었습니다`, en: `${en}: your request has been decided` },
    body: { ko: '까닭은 화면에서 볼 수 있습니다.', en: 'The page says why.' },
  }
}

const ko = {
  title: '수당과 상병급여',
  lead: '실업인정과 따로 청구합니다.',
  none: '받고 있거나 받은 구직급여가 없습니다',
  noneNext: '수급자격이 인정되면 청구할 수 있습니다.',
  kinds: {
    early: {
      name: '조기재취업수당',
      lead: '소정급여일수를 많이 남기고 다시 일해 오래 다니면 남은 급여의 일부를 한 번에 받습니다.',
    },
    sickness: {
      name: '상병급여',
      lead: '실업을 신고한 뒤 아프거나 다치거나 아이를 낳아 일을 찾지 못한 날의 급여를 받습니다. 며칠 안 되면 증명서로 실업인정을 받습니다.',
    },
  },
  startedOn: '새 일을 시작한 날',
  employer: '새 직장',
  choose: '고르세요',
  send: '청구하기',
  sent: '청구했습니다. 담당자가 결정합니다',
  asked: '청구한 것',
  what: '무엇',
  when: '청구한 날',
  state: '상태',
  waits: '결정을 기다림',
  paid: (sum: string): string => `${sum} 지급`,
  nothing: '지급하지 않음',
  why: '결정문',
  yes: '예',
  no: '아니요',
  queue: '수당 청구 대기',
  queueNone: '기다리는 청구가 없습니다',
  said: '신청인이 말한 것',
  draft: '법에 따른 결정안',
  missing: (facts: string): string => `더 알아야 합니다: ${facts}`,
  reason: '까닭',
  reasonHint: '신청인에게 그대로 보입니다.',
  decide: '서명하고 결정',
  decided: '결정했습니다',
  errors: {
    choose: '하나를 고르세요',
    needed: '써 주세요',
    number: '숫자로 쓰세요',
    'not-a-day': '날짜를 쓰세요',
    days: '실업을 신고한 날부터 오늘 사이의 날을 쓰세요',
    'too-long': '너무 깁니다',
  },
}
type Texts = typeof ko

const en: Texts = {
  title: 'Allowances and sickness benefit',
  lead: 'Asked for apart from the rounds.',
  none: 'There is no benefit that you receive or received',
  noneNext: 'Once a claim is granted, you can ask.',
  kinds: {
    early: {
      name: 'Early re-employment allowance',
      lead: 'A part of what was left at once, where many days were left when you began to work and you stayed in the job.',
    },
    sickness: {
      name: 'Sickness benefit',
      lead: 'For days after your report of unemployment on which you could not look for work, being ill, hurt or after a birth. A few days are recognised by certificate.',
    },
  },
  startedOn: 'First day of the new job',
  employer: 'New employer',
  choose: 'Choose',
  send: 'Ask for it',
  sent: 'Asked. An officer decides',
  asked: 'Asked for',
  what: 'What',
  when: 'Asked on',
  state: 'State',
  waits: 'waits to be decided',
  paid: (sum) => `${sum} paid`,
  nothing: 'nothing paid',
  why: 'Decision',
  yes: 'Yes',
  no: 'No',
  queue: 'Requests to decide',
  queueNone: 'No request waits',
  said: 'What the person says',
  draft: 'Draft by the law',
  missing: (facts) => `Still to be known: ${facts}`,
  reason: 'Reason',
  reasonHint: 'The person reads this.',
  decide: 'Sign and decide',
  decided: 'Decided',
  errors: {
    choose: 'Choose one',
    needed: 'Please fill this in',
    number: 'Give a number',
    'not-a-day': 'Give a day',
    days: 'Give days between your report of unemployment and today',
    'too-long': 'This is too long',
  },
}

/** What the pages of allowances say. */
export const messages: Readonly<Record<'ko' | 'en', Texts>> = { ko, en }
