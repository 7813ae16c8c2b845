import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about requests to report an end are said. */
export const endRefusals: RefusalTexts = {
  'benefits.end-asked': {
    ko: { says: () => '이미 요청했습니다', next: () => '일한 곳이 답할 때까지 기다리거나 요청을 거두세요.' },
    en: { says: () => 'You have asked already', next: () => 'Wait for the answer, or withdraw the request.' },
  },
  'benefits.ended-already': {
    ko: { says: () => '이미 끝난 것으로 신고되었습니다', next: () => '날이나 까닭이 다르면 확인을 청구하세요.' },
    en: {
      says: () => 'The end was reported already',
      next: () => 'If its day or reason is wrong, ask the office to confirm it.',
    },
  },
  'benefits.workplace-elsewhere': {
    ko: {
      says: () => '일한 곳이 온일로 신고하지 않습니다',
      next: () => '고용센터에 피보험자격 확인을 청구하세요 (고용보험법 제17조).',
    },
    en: {
      says: () => 'This workplace does not report through Onil',
      next: () => 'Ask the office to confirm it (Employment Insurance Act art. 17).',
    },
  },
  'benefits.no-end-asked': {
    ko: {
      says: () => '기다리는 요청이 없습니다',
      next: () => '이미 답했거나 거둔 요청일 수 있습니다. 화면을 새로 여세요.',
    },
    en: { says: () => 'No request waits', next: () => 'It may be answered or withdrawn. Open the page again.' },
  },
}
