import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'developers.too-many-keys': {
    ko: {
      says: ({ most }) => `열쇠는 ${most}개까지 만들 수 있습니다`,
      next: () => '쓰지 않는 열쇠를 끝내고 다시 만드세요.',
    },
    en: {
      says: ({ most }) => `Up to ${most} keys can be made`,
      next: () => 'End a key that is not used, then make a new one.',
    },
  },
  'developers.no-such-key': {
    ko: { says: () => '그런 열쇠가 없습니다', next: () => '이미 끝났거나 다른 역할의 열쇠입니다. 역할을 확인하세요.' },
    en: { says: () => 'There is no such key', next: () => 'It has ended, or belongs to another role of yours.' },
  },
  'developers.too-many-webhooks': {
    ko: {
      says: ({ most }) => `웹훅은 ${most}개까지 만들 수 있습니다`,
      next: () => '쓰지 않는 웹훅을 지우고 다시 만드세요.',
    },
    en: {
      says: ({ most }) => `Up to ${most} webhooks can be made`,
      next: () => 'Remove one that is not used, then add the new one.',
    },
  },
  'developers.no-such-webhook': {
    ko: { says: () => '그런 웹훅이 없습니다', next: () => '지웠거나 다른 기관의 웹훅입니다. 목록에서 다시 고르세요.' },
    en: {
      says: () => 'There is no such webhook',
      next: () => 'It was removed, or belongs to another organisation. Choose again from the list.',
    },
  },
  'developers.webhook-rests': {
    ko: { says: () => '멈춰 있는 웹훅으로는 보내지 않습니다', next: () => '먼저 다시 켜고 보내세요.' },
    en: { says: () => 'Nothing is sent to a webhook that rests', next: () => 'Switch it on first, then send.' },
  },
}
