import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'rights.last-administrator': {
    ko: {
      says: ({ organisations }) => `${organisations}의 하나뿐인 관리자라서 아직 지울 수 없습니다`,
      next: () =>
        '역할을 그 기관으로 바꾸어 구성원 화면에서 다른 사람을 관리자로 정하세요. 다른 구성원이 없으면 먼저 한 사람을 들이세요.',
    },
    en: {
      says: ({ organisations }) => `You are the only administrator of ${organisations}`,
      next: () =>
        'Switch to that organisation and make another member an administrator; if there is none, add one first.',
    },
  },
  'rights.asked-before': {
    ko: { says: () => '이미 신청했습니다', next: () => '내 정보 지우기 화면에서 언제 지우는지 보고 거둘 수 있습니다.' },
    en: {
      says: () => 'You have asked for it before',
      next: () => 'The page says when it happens; you can take it back there.',
    },
  },
  'rights.nothing-to-take-back': {
    ko: { says: () => '거둘 수 있는 신청이 없습니다', next: () => '거두었거나, 이미 지우기가 시작되었습니다.' },
    en: { says: () => 'There is nothing to take back', next: () => 'It was taken back, or the erasure has begun.' },
  },
  'rights.not-by-program': {
    ko: {
      says: () => '프로그램의 열쇠로는 사람을 지울 수 없습니다',
      next: () => '브라우저로 로그인해 내 정보·동의에서 직접 신청하세요.',
    },
    en: { says: () => 'A program’s key cannot erase a person', next: () => 'Sign in with a browser and ask yourself.' },
  },
  'rights.no-such-reading': {
    ko: { says: () => '그런 열람 기록이 없습니다', next: () => '내 정보·동의의 열람 기록에서 다시 고르세요.' },
    en: { says: () => 'There is no such reading', next: () => 'Choose it again in the ledger on My data and consent.' },
  },
  'rights.asked-why-before': {
    ko: { says: () => '이미 물어본 열람입니다', next: () => '내가 물어본 것 화면에서 답을 볼 수 있습니다.' },
    en: { says: () => 'You have asked about this reading', next: () => 'The answer comes on the page What you asked.' },
  },
  'rights.questions-enough': {
    ko: {
      says: ({ most }) => `하루에 ${most}번까지 물어볼 수 있습니다`,
      next: () => '내일 이어서 물어보세요. 급하면 도움말에서 사람에게 알리세요.',
    },
    en: {
      says: ({ most }) => `You can ask ${most} times a day`,
      next: () => 'Go on tomorrow; if it is urgent, tell a person on the help page.',
    },
  },
  'rights.no-such-question': {
    ko: { says: () => '그런 질문이 없습니다', next: () => '받은 질문 화면에서 다시 고르세요.' },
    en: { says: () => 'There is no such question', next: () => 'Choose it again from the list.' },
  },
  'rights.answered-before': {
    ko: { says: () => '이미 답한 질문입니다', next: () => '답은 한 번만 보낼 수 있습니다.' },
    en: { says: () => 'This question was answered before', next: () => 'An answer is sent once.' },
  },
  'rights.not-this-step': {
    ko: { says: () => '지금 할 차례가 아닙니다', next: () => '앞의 일이 끝나면 저절로 이어집니다.' },
    en: { says: () => 'It is not the turn of this step', next: () => 'It goes on by itself after the steps before.' },
  },
}
