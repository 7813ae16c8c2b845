import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about helpers are said. */
export const helperRefusals: RefusalTexts = {
  'identity.no-such-invitation': {
    ko: {
      says: () => '쓸 수 없는 초대입니다',
      next: () => '이미 누가 받았거나 시간이 지났습니다. 초대한 분에게 새로 만들어 달라고 하세요.',
    },
    en: {
      says: () => 'This invitation cannot be used',
      next: () => 'Somebody took it already, or it is too old. Ask for a new one.',
    },
  },
  'identity.help-yourself': {
    ko: { says: () => '본인이 만든 초대입니다', next: () => '도와줄 분에게 링크나 코드를 전해 주세요.' },
    en: { says: () => 'You made this invitation yourself', next: () => 'Give the link or code to whoever helps you.' },
  },
  'identity.help-is-for-family': {
    ko: {
      says: () => '개인에게 한 초대입니다',
      next: () => '위에서 역할을 개인으로 바꾼 뒤 다시 여세요.',
    },
    en: {
      says: () => 'This invitation is for a person',
      next: () => 'Switch your role to yourself and open it again.',
    },
  },
  'identity.help-is-for-officers': {
    ko: {
      says: () => '창구 담당자에게 주는 코드입니다',
      next: () => '담당자는 운영 기관의 역할로 바꾼 뒤 넣으세요. 가족이라면 가족 초대를 만들어 달라고 하세요.',
    },
    en: {
      says: () => 'This code is for an officer at the counter',
      next: () => 'Officers switch to their office’s role first. Family members need an invitation for family.',
    },
  },
  'identity.help-too-long': {
    ko: {
      says: () => '끝나는 날을 다시 고르세요',
      next: () => '오늘부터 가족은 1년, 담당자는 한 달까지 정할 수 있습니다.',
    },
    en: {
      says: () => 'Choose the last day again',
      next: () => 'From today it may be one year for family, one month for an officer.',
    },
  },
  'identity.helpers-enough': {
    ko: { says: () => '도와주는 사람은 다섯 명까지입니다', next: () => '필요 없는 도움이나 초대를 먼저 끝내세요.' },
    en: { says: () => 'You can have five helpers at most', next: () => 'End one you do not need first.' },
  },
  'identity.no-such-help': {
    ko: { says: () => '끝났거나 없는 도움입니다', next: () => '도움 화면을 다시 여세요.' },
    en: { says: () => 'This help has ended or does not exist', next: () => 'Open the page of help again.' },
  },
}
