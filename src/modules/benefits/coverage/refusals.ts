import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about the confirmation of insured status are said. */
export const coverageRefusals: RefusalTexts = {
  'benefits.nothing-to-answer': {
    ko: {
      says: () => '기다리는 청구가 아닙니다',
      next: () => '다른 사람이 먼저 답했을 수 있습니다. 목록을 새로 여세요.',
    },
    en: {
      says: () => 'This request does not wait',
      next: () => 'Somebody else may have answered. Open the list again.',
    },
  },
  'benefits.own-request': {
    ko: { says: () => '자기 청구에는 답할 수 없습니다', next: () => '다른 담당자가 답해야 합니다.' },
    en: { says: () => 'You cannot answer your own request', next: () => 'Another officer has to.' },
  },
  'benefits.confirm-incomplete': {
    ko: { says: () => '확인하려면 더 적어야 합니다', next: () => '표시된 칸을 채우세요.' },
    en: { says: () => 'More is needed to confirm it', next: () => 'Fill in the marked fields.' },
  },
}
