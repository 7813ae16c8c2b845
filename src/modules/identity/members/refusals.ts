import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How the refusals about members are said. */
export const memberRefusals: RefusalTexts = {
  'identity.no-such-invitation-now': {
    ko: {
      says: () => '쓸 수 없는 초대입니다',
      next: () => '이미 받았거나, 거두었거나, 날이 지났습니다. 초대한 사람에게 다시 보내 달라고 하세요.',
    },
    en: {
      says: () => 'This invitation cannot be used',
      next: () => 'It was taken, called back or is too old. Ask whoever invited you to send it again.',
    },
  },
  'identity.member-already': {
    ko: { says: () => '이미 이 기관의 구성원입니다', next: () => '위에서 역할을 바꾸면 바로 일할 수 있습니다.' },
    en: { says: () => 'You are a member already', next: () => 'Switch your role at the top of the page.' },
  },
  'identity.invitations-enough': {
    ko: {
      says: () => '기다리는 초대가 너무 많습니다',
      next: () => '쓰지 않는 초대를 거둔 뒤 다시 보내세요.',
    },
    en: { says: () => 'Too many invitations wait', next: () => 'Call some of them back, then invite again.' },
  },
  'identity.sent-enough': {
    ko: {
      says: ({ most }) => `같은 초대는 ${most}번까지 보냅니다`,
      next: () => '주소가 맞는지 물어본 뒤 새로 초대하세요.',
    },
    en: {
      says: ({ most }) => `One invitation is sent ${most} times at most`,
      next: () => 'Ask whether the address is right, then invite anew.',
    },
  },
  'identity.no-such-handover': {
    ko: {
      says: () => '이미 끝난 인계입니다',
      next: () => '구성원·권한 화면에서 지금 누가 관리자인지 보세요.',
    },
    en: {
      says: () => 'This handing over has ended',
      next: () => 'See who administers now under “Members and rights”.',
    },
  },
}
