import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'enterprises.no-number': {
    ko: { says: () => '사업자번호가 없는 기업입니다', next: () => '기업을 사업자번호와 함께 다시 등록하세요.' },
    en: { says: () => 'This company has no business number', next: () => 'Register the company with its number.' },
  },
  'enterprises.under-way': {
    ko: { says: () => '확인이 이미 진행 중이거나 끝났습니다', next: () => '사업자 확인 화면에서 지금 상태를 보세요.' },
    en: { says: () => 'The verification is under way or done', next: () => 'See how far it is on its page.' },
  },
  'enterprises.no-paper-now': {
    ko: {
      says: () => '지금은 서류를 받지 않습니다',
      next: () => '먼저 국세청 확인을 하세요. 맞지 않을 때 서류로 확인합니다.',
    },
    en: {
      says: () => 'No paper is taken now',
      next: () => 'Ask the tax office first; a paper helps where that does not confirm.',
    },
  },
  'enterprises.nothing-to-decide': {
    ko: {
      says: () => '기다리는 서류가 없습니다',
      next: () => '다른 운영자가 먼저 정했을 수 있습니다. 목록을 새로 여세요.',
    },
    en: { says: () => 'No paper waits here', next: () => 'Somebody else may have decided. Open the list again.' },
  },
}
