import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'seekers.no-such-line': {
    ko: {
      says: () => '고칠 수 있는 줄을 찾지 못했습니다',
      next: () => '기관이 확인한 줄은 고치지 않고 가릴 수 있습니다. 이력서를 다시 열어 보세요.',
    },
    en: {
      says: () => 'There is no line to change here',
      next: () => 'A line confirmed by an agency can be hidden, not changed. Open your résumé again.',
    },
  },
}
