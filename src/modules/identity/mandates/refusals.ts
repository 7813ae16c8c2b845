import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How the refusals about mandates are said. */
export const mandateRefusals: RefusalTexts = {
  'identity.no-such-mandate': {
    ko: {
      says: () => '쓸 수 없는 대행입니다',
      next: () => '끝났거나 아직 받아들이지 않았습니다. 대행 화면에서 지금 상태를 보세요.',
    },
    en: {
      says: () => 'This mandate cannot be used',
      next: () => 'It has ended or was not accepted yet. See how it stands on its page.',
    },
  },
  'identity.no-such-agent': {
    ko: {
      says: () => '이 사업자번호로 등록된 다른 기업이 없습니다',
      next: () => '맡을 곳이 먼저 온일에 기업으로 등록해야 합니다.',
    },
    en: {
      says: () => 'No other company is registered under this number',
      next: () => 'The agent has to register as a company first.',
    },
  },
  'identity.mandate-too-long': {
    ko: {
      says: () => '끝나는 날은 오늘부터 1년 안이어야 합니다',
      next: () => '더 필요하면 끝나기 전에 다시 맡기세요.',
    },
    en: {
      says: () => 'The last day must be within a year',
      next: () => 'Give it again before it ends if you need longer.',
    },
  },
  'identity.mandates-enough': {
    ko: { says: () => '맡긴 곳이 너무 많습니다', next: () => '쓰지 않는 대행을 끝내고 다시 맡기세요.' },
    en: { says: () => 'There are too many agents', next: () => 'End those you do not use, then try again.' },
  },
}
