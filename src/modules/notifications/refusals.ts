import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'notifications.no-such-mail': {
    ko: { says: () => '메일 주소를 다시 봐 주세요', next: () => '예: jiwoo@example.kr' },
    en: { says: () => 'Please check the mail address', next: () => 'Like this: jiwoo@example.kr' },
  },
  'notifications.no-such-mobile': {
    ko: {
      says: () => '휴대전화 번호를 다시 봐 주세요',
      next: () => '010으로 시작하는 번호를 쓰세요. 예: 010-1234-5678',
    },
    en: { says: () => 'Please check the mobile number', next: () => 'A Korean number like this: 010-1234-5678' },
  },
  'notifications.not-connected': {
    ko: {
      says: () => '이 설치에서는 문자를 보낼 수 없습니다',
      next: () => '메일이나 푸시로 받을 수 있습니다.',
    },
    en: {
      says: () => 'This installation cannot send text messages',
      next: () => 'You can be told by mail or push instead.',
    },
  },
  'notifications.too-many-codes': {
    ko: {
      says: () => '확인 번호를 너무 많이 보냈습니다',
      next: () => '한 시간 뒤에 다시 해 주세요. 한 사람에게 한 시간에 다섯 번, 한 주소로 세 번까지 보냅니다.',
    },
    en: {
      says: () => 'Too many codes were sent',
      next: () => 'Try again in an hour: five codes an hour for one person, three to one address.',
    },
  },
  'notifications.no-open-code': {
    ko: {
      says: () => '이 확인 번호는 더 쓸 수 없습니다',
      next: () => '번호는 10분 동안 다섯 번까지 입력할 수 있습니다. 새 번호를 받으세요.',
    },
    en: {
      says: () => 'This code can no longer be used',
      next: () => 'A code lasts ten minutes and five tries. Ask for a new one.',
    },
  },
  'notifications.no-contact': {
    ko: { says: () => '이미 지운 연락처입니다', next: () => '알림 받는 방법을 다시 여세요.' },
    en: { says: () => 'This contact is removed already', next: () => 'Open the page of notifications again.' },
  },
  'notifications.no-such-device': {
    ko: { says: () => '이미 꺼진 기기입니다', next: () => '알림 받는 방법을 다시 여세요.' },
    en: { says: () => 'This device is off already', next: () => 'Open the page of notifications again.' },
  },
  'notifications.unknown-push-service': {
    ko: {
      says: () => '이 브라우저의 푸시 서비스는 아직 연결되지 않았습니다',
      next: () => '다른 브라우저에서 켜거나, 메일로 받으세요.',
    },
    en: {
      says: () => 'The push service of this browser is not connected',
      next: () => 'Use another browser, or be told by mail.',
    },
  },
  'notifications.no-such-link': {
    ko: {
      says: () => '이 링크로는 아무것도 바꿀 수 없습니다',
      next: () => '편지의 주소가 끝까지 복사됐는지 보거나, 로그인해서 알림 받는 방법을 바꾸세요.',
    },
    en: {
      says: () => 'This link changes nothing',
      next: () => 'Check that the whole address was copied from the letter, or sign in and choose there.',
    },
  },
  'notifications.fixed': {
    ko: {
      says: ({ name }) => `받을 소식을 ${name} 님이 정해 두어 바꿀 수 없습니다`,
      next: () => '바꾸려면 회사의 관리자에게 말하세요. 무엇으로 받을지는 바꿀 수 있습니다.',
    },
    en: {
      says: ({ name }) => `${name} has fixed what you hear`,
      next: () => 'Ask an administrator to change it. By what you are told you can change.',
    },
  },
  'notifications.decide-for-yourself': {
    ko: { says: () => '내가 받을 것은 내 화면에서 정합니다', next: () => '‘내가 받을 것’에서 바꿔 주세요.' },
    en: {
      says: () => 'What you hear yourself is decided on your own page',
      next: () => 'Change it under “What I hear”.',
    },
  },
}
