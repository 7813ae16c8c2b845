import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  well: '밀린 일이 없습니다',
  behind: (n: number) => `전할 일 ${n}건이 밀려 있습니다`,
  parked: (n: number) => `멈춘 일 ${n}건을 살펴봐야 합니다`,
  lead: '사실을 전하는 일의 상태와 이 설치에 있는 것의 수입니다. 누구의 내용도 보이지 않습니다.',
  outbox: '전하는 일',
  waiting: '기다림',
  stopped: '멈춤',
  oldest: '가장 오래 기다린 것',
  seconds: (n: number) => `${n}초`,
  stoppedTitle: '멈춘 일',
  stoppedText: '여러 번 해도 되지 않아 멈춘 것입니다. 까닭을 고친 뒤 다시 전하세요. 같은 일이 두 번 되지는 않습니다.',
  none: '멈춘 일이 없습니다',
  who: '받을 곳',
  topic: '무슨 일',
  tries: '해 본 횟수',
  error: '까닭',
  when: '멈춘 때',
  again: '멈춘 것 다시 전하기',
  done: (n: number) => `${n}건을 다시 전합니다`,
  counts: '이 설치에 있는 것',
  persons: '사람',
  organisations: '기관·기업',
  vacancies: '열린 공고',
  badges: '낸 배지',
  applications: '지원',
  receipts: '접수증',
}

type Texts = typeof ko

/** Texts of the operator's page. */
export const operatorTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    well: 'Nothing is behind',
    behind: (n) => `${n} deliveries are behind`,
    parked: (n) => `${n} deliveries have stopped and need a look`,
    lead: 'How the delivery of facts is doing, and how much this installation holds. Nobody’s content is shown.',
    outbox: 'Deliveries',
    waiting: 'Waiting',
    stopped: 'Stopped',
    oldest: 'Longest wait',
    seconds: (n) => `${n} s`,
    stoppedTitle: 'Stopped deliveries',
    stoppedText:
      'They failed several times and were stopped. Mend the cause, then deliver again. Nothing happens twice.',
    none: 'Nothing has stopped',
    who: 'To',
    topic: 'What',
    tries: 'Attempts',
    error: 'Cause',
    when: 'Stopped',
    again: 'Deliver the stopped ones again',
    done: (n) => `${n} are delivered again`,
    counts: 'What this installation holds',
    persons: 'Persons',
    organisations: 'Organisations',
    vacancies: 'Open vacancies',
    badges: 'Badges issued',
    applications: 'Applications',
    receipts: 'Receipts',
  },
})
