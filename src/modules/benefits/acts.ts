import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'benefits.file-acquisition': { ko: '피보험자격 취득을 신고했습니다', en: 'Reported an acquisition' },
  'benefits.file-loss': { ko: '피보험자격 상실을 신고했습니다', en: 'Reported a loss' },
  'benefits.file-pay': { ko: '보수를 신고했습니다', en: 'Reported pay' },
  'benefits.file-daily-work': { ko: '일용 근로내용을 신고했습니다', en: 'Reported daily work' },
  'benefits.file-certificate': { ko: '이직확인서를 냈습니다', en: 'Filed a separation certificate' },
  'benefits.correct-report': { ko: '고용보험 신고를 고쳤습니다', en: 'Corrected an insurance report' },
  'benefits.import-reports': { ko: '파일로 고용보험을 신고했습니다', en: 'Filed insurance reports by file' },
  'benefits.answer-coverage': { ko: '피보험자격 확인청구에 답했습니다', en: 'Answered a request about insured status' },
}
