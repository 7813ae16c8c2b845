import type { RefusalText, RefusalTexts } from '../../platform/refusal-texts.ts'
import type { Act, State } from './application.ts'

type Pair = readonly [ko: string, en: string]

const ended: Readonly<Partial<Record<State, Pair>>> = {
  invited: ['이미 면접에 부른 지원입니다', 'This applicant has already been invited'],
  declined: ['이미 답이 나간 지원입니다', 'This application has already been answered'],
  closed: ['공고가 끝나며 이미 답이 나간 지원입니다', 'This application was answered when the vacancy closed'],
  withdrawn: ['거둔 지원입니다', 'This application was withdrawn'],
  held: ['이미 보류한 지원입니다', 'This application is already on hold'],
  seen: ['보류하지 않은 지원입니다', 'This application is not on hold'],
  submitted: ['보류하지 않은 지원입니다', 'This application is not on hold'],
}
const acts: readonly Act[] = ['see', 'hold', 'release', 'invite', 'reveal', 'decline', 'close', 'withdraw']

const notPossible: RefusalTexts = Object.fromEntries(
  Object.entries(ended).flatMap(([state, [ko, en]]) =>
    acts.map((act): [string, RefusalText] => [
      `applications.${state}-cannot-${act}`,
      {
        ko: { says: () => ko, next: () => '화면을 새로 열면 지금 상태가 보입니다.' },
        en: { says: () => en, next: () => 'Open the page again to see where it stands.' },
      },
    ]),
  ),
)

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  ...notPossible,
  'applications.no-such-application': {
    ko: { says: () => '찾는 지원이 없습니다', next: () => '지원 목록에서 다시 열어 보세요.' },
    en: { says: () => 'There is no such application', next: () => 'Open it again from the list.' },
  },
  'applications.vacancy-not-open': {
    ko: {
      says: ({ title }) => `‘${title}’ 공고는 지금 지원을 받지 않습니다`,
      next: () => '쓰던 내용은 그대로 있습니다. 비슷한 공고를 찾아보세요.',
    },
    en: {
      says: ({ title }) => `“${title}” takes no applications now`,
      next: () => 'What you typed is kept. Look for a similar vacancy.',
    },
  },
  'applications.apply-elsewhere': {
    ko: {
      says: ({ employer }) => `${employer}의 공고는 낸 곳에서 지원을 받습니다`,
      next: () => '공고 화면에 있는 원래 주소에서 지원하세요.',
    },
    en: {
      says: ({ employer }) => `${employer} takes applications where the vacancy was first published`,
      next: () => 'Follow the original address on the vacancy’s page.',
    },
  },
  'applications.sent-before': {
    ko: {
      says: () => '이 공고에는 이미 지원했습니다',
      next: () => '지원 현황에서 보낸 것을 볼 수 있습니다. 거두면 다시 지원할 수 있습니다.',
    },
    en: {
      says: () => 'You have already applied for this vacancy',
      next: () => 'You find it under applications. After withdrawing it you can apply again.',
    },
  },
  'applications.incomplete': {
    ko: {
      says: () => '답하지 않은 질문이 있습니다',
      next: () => '표시된 질문에 답하세요. 배지가 없으면 글로 답해도 됩니다.',
    },
    en: {
      says: () => 'Some questions have no answer yet',
      next: () => 'Answer the marked ones; without a badge you may answer in words.',
    },
  },
}
