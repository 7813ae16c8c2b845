import type { Id } from '../../../kernel/id.ts'
import { wonInFull } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'
import type { Row } from '../tables.ts'
import { type AllowanceKind, isExtension } from './kinds.ts'
import { names } from './names.ts'

/** What a payment is for. */
export const purposes: Readonly<Record<AllowanceKind, { ko: string; en: string }>> = {
  early: called('early'),
  sickness: called('sickness'),
  training: called('training'),
  individual: called('individual'),
  special: called('special'),
  wide: called('wide'),
  moving: called('moving'),
  parental: called('parental'),
  birth: called('birth'),
  reduced: called('reduced'),
  partner: called('partner'),
}

function called(kind: AllowanceKind): { ko: string; en: string } {
  return { ko: names.ko[kind].name, en: names.en[kind].name }
}

type About = Pick<Row<'allowance'>, 'kind' | 'leave_id'>

/** Tells a person what came of a request; what it was for stands on the page. */
export function allowanceNotice(person: Id<'Person'>, about: About, amount: number): NewNotice {
  const { ko, en } = purposes[about.kind]
  return {
    to: { person },
    topic: 'benefits.allowance-decided',
    link: pageOf(about),
    title:
      amount > 0
        ? granted(about.kind, amount)
        : { ko: `${ko} 청구가 결정되었습니다`, en: `${en}: your request has been decided` },
    body: { ko: '까닭은 화면에서 볼 수 있습니다.', en: 'The page says why.' },
  }
}

function granted(kind: AllowanceKind, amount: number): { ko: string; en: string } {
  const { ko, en } = purposes[kind]
  if (isExtension(kind))
    return { ko: `${ko}를 받게 되어 실업인정일이 늘었습니다`, en: `${en} is granted: there are more rounds` }
  return { ko: `${ko} ${wonInFull(amount, 'ko')}이 들어옵니다`, en: `${en}: ${wonInFull(amount, 'en')} will be paid` }
}

/** Tells a person that their request is kept open. */
export function openNotice(person: Id<'Person'>, about: About): NewNotice {
  const { ko, en } = purposes[about.kind]
  return {
    to: { person },
    topic: 'benefits.allowance-open',
    link: pageOf(about),
    title: { ko: `${ko} 청구를 열어 두었습니다`, en: `${en}: your request is kept open` },
    body: { ko: '거절한 것이 아닙니다. 까닭은 화면에서 볼 수 있습니다.', en: 'Nothing is refused. The page says why.' },
  }
}

/** Where a person sees a request. */
export function pageOf({ leave_id }: Pick<About, 'leave_id'>): string {
  return leave_id === null ? '/my/benefit/allowances' : `/my/benefit/leave/${leave_id}`
}

const ko = {
  title: '수당·상병급여·연장급여',
  lead: '실업인정과 따로 청구합니다.',
  leave: '육아휴직·출산휴가 급여는 따로 있습니다',
  none: '받고 있거나 받은 구직급여가 없습니다',
  noneNext: '수급자격이 인정되면 청구할 수 있습니다.',
  ways: '청구할 수 있는 것',
  units: { won: '원', hours: '시간', days: '일', months: '개월' },
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
  extended: (days: number): string => `${days}일 연장`,
  open: (reason: string): string => `열어 둠: ${reason}`,
  anew: (day: string): string => `심사에서 취소됨 · ${day}까지 다시 정하기`,
  anewFile: '취소된 결정과 심사 보기',
  kept: '열어 둔 청구입니다',
  nothing: '지급하지 않음',
  why: '결정문',
  yes: '예',
  no: '아니요',
  queue: '수당 청구 대기',
  toRounds: '실업인정 대기',
  queueNone: '기다리는 청구가 없습니다',
  said: '신청인이 말한 것',
  draft: '법에 따른 결정안',
  missing: (facts: string): string => `더 알아야 합니다: ${facts}`,
  estimate: '어림한 금액입니다. 확인하지 않은 수나 조문이 있어 결정할 수 없습니다. 열어 두세요.',
  noValue: '법에 값이 없습니다',
  found: '담당자가 확인할 것',
  foundLead: '신청인이 말한 값이 미리 들어 있습니다. 서류와 다르면 고치세요.',
  look: '결정안 다시 보기',
  changed: '결정안이 달라졌습니다. 다시 보고 서명하세요.',
  keep: '결정하지 않고 열어 두기',
  keptNow: '열어 두었습니다',
  files: '올린 서류',
  claimed: (month: number, from: string, to: string): string => `${month}개월째 (${from}–${to})`,
  days: (from: string, to: string): string => `${from}–${to}`,
  records: '기록에 있는 것',
  movedDay: (sent: string, counts: string): string =>
    `${sent}에 보냈습니다. 서비스가 멈춰 마지막 날을 늦췄으므로 ${counts}에 신청한 것으로 봅니다`,
  incident: '무슨 일이 있었나',
  reason: '까닭',
  reasonHint: '신청인에게 그대로 보입니다.',
  decide: '서명하고 결정',
  decided: '결정했습니다',
  errors: {
    choose: '하나를 고르세요',
    needed: '써 주세요',
    number: '숫자로 쓰세요',
    'not-a-day': '날짜를 쓰세요',
    'more-than-month': '이 달에 쉰 날보다 많습니다',
    'before-job': '그 직장에 들어가기 전입니다',
    'after-job': '그 직장을 떠난 뒤입니다. 떠난 날까지 쓰세요',
    order: '시작한 날보다 빠릅니다',
    'too-long-leave': '너무 깁니다. 연도를 다시 보세요',
    hours: '단축 전보다 적은 시간을 쓰세요',
    file: '파일을 고르세요',
    days: '실업을 신고한 날부터 오늘 사이의 날을 쓰세요',
    'too-long': '너무 깁니다',
  },
}
type Texts = typeof ko

const en: Texts = {
  title: 'Allowances, sickness benefit, extensions',
  lead: 'Asked for apart from the rounds.',
  leave: 'Benefits of leave for birth and childcare are elsewhere',
  none: 'There is no benefit that you receive or received',
  noneNext: 'Once a claim is granted, you can ask.',
  ways: 'What you can ask for',
  units: { won: 'Won', hours: 'Hours', days: 'Days', months: 'Months' },
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
  extended: (days) => `${days} more days`,
  open: (reason) => `kept open: ${reason}`,
  anew: (day) => `Set aside on appeal · decide anew by ${day}`,
  anewFile: 'The decision and its appeal',
  kept: 'This request is kept open',
  nothing: 'nothing paid',
  why: 'Decision',
  yes: 'Yes',
  no: 'No',
  queue: 'Requests to decide',
  toRounds: 'Rounds to decide',
  queueNone: 'No request waits',
  said: 'What the person says',
  draft: 'Draft by the law',
  missing: (facts) => `Still to be known: ${facts}`,
  estimate: 'An estimate: something below it is unverified, so it cannot be decided. Keep it open.',
  noValue: 'The law has no value here',
  found: 'For you to confirm',
  foundLead: 'What the person says is filled in. Change it where the papers say otherwise.',
  look: 'Work the draft out again',
  changed: 'The draft is another now. Look at it again, then sign.',
  keep: 'Keep it open, undecided',
  keptNow: 'Kept open',
  files: 'Papers',
  claimed: (month, from, to) => `Month ${month} (${from} to ${to})`,
  days: (from, to) => `${from} to ${to}`,
  records: 'From the records',
  movedDay: (sent, counts) =>
    `Sent on ${sent}. The last day was moved because the service stood still, so it counts as claimed on ${counts}`,
  incident: 'What happened',
  reason: 'Reason',
  reasonHint: 'The person reads this.',
  decide: 'Sign and decide',
  decided: 'Decided',
  errors: {
    choose: 'Choose one',
    needed: 'Please fill this in',
    number: 'Give a number',
    'not-a-day': 'Give a day',
    'more-than-month': 'More than the days of leave in this month',
    'before-job': 'Before that job began',
    'after-job': 'After that job ended; give the last day in it',
    order: 'Before the first day',
    'too-long-leave': 'This is too long; look at the year',
    hours: 'Give fewer hours than before',
    file: 'Choose a file',
    days: 'Give days between your report of unemployment and today',
    'too-long': 'This is too long',
  },
}

/** What the pages of allowances say. */
export const messages: Readonly<Record<'ko' | 'en', Texts>> = { ko, en }
