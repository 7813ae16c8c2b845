import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about adding up small contracts are said. */
export const summingRefusals: RefusalTexts = {
  'benefits.nothing-to-sum': {
    ko: {
      says: () => '합칠 작은 계약이 없습니다',
      next: () =>
        '월평균 소득이 기준보다 적은 계약이 둘 이상 있어야 합칠 수 있습니다. 빠진 계약이 있으면 먼저 알려 주세요.',
    },
    en: {
      says: () => 'There are no small contracts to add up',
      next: () =>
        'It takes two contracts or more that pay less than the threshold a month. If one is missing, say so first.',
    },
  },
  'benefits.summed-already': {
    ko: { says: () => '이미 합산을 신청했습니다', next: () => '화면을 새로 열면 신청한 것이 보입니다.' },
    en: { says: () => 'You have applied for this already', next: () => 'Open the page again to see it.' },
  },
}
