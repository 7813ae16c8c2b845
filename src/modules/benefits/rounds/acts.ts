import type { ActTexts } from '../../../platform/organisation-log/act-texts.ts'

/** What officers' acts of recognition are called in their organisation's log. */
export const roundActs: ActTexts = {
  'benefits.decide-round': { ko: '실업인정을 결정했습니다', en: 'Decided a round of recognition' },
  'benefits.open-correction': { ko: '실업인정 정정을 시작했습니다', en: 'Began the correction of a round' },
  'benefits.decide-correction': { ko: '실업인정 정정을 결정했습니다', en: 'Decided the correction of a round' },
  'benefits.decide-allowance': { ko: '수당 청구를 결정했습니다', en: 'Decided a request for an allowance' },
  'benefits.keep-allowance-open': { ko: '수당 청구를 열어 두었습니다', en: 'Kept a request for an allowance open' },
  'benefits.attend-round': { ko: '실업인정 출석을 확인했습니다', en: 'Noted that somebody came for a round' },
  'benefits.answer-day-change': { ko: '실업인정일 변경 신청에 답했습니다', en: 'Answered a wish for another day' },
}
