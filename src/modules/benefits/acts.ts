import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'
import { roundActs } from './rounds/acts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'benefits.file-acquisition': { ko: '피보험자격 취득을 신고했습니다', en: 'Reported an acquisition' },
  'benefits.file-loss': { ko: '피보험자격 상실을 신고했습니다', en: 'Reported a loss' },
  'benefits.file-pay': { ko: '보수를 신고했습니다', en: 'Reported pay' },
  'benefits.file-daily-work': { ko: '일용 근로내용을 신고했습니다', en: 'Reported daily work' },
  'benefits.file-certificate': { ko: '이직확인서를 냈습니다', en: 'Filed a separation certificate' },
  'benefits.correct-report': { ko: '고용보험 신고를 고쳤습니다', en: 'Corrected an insurance report' },
  'benefits.import-reports': { ko: '파일로 고용보험을 신고했습니다', en: 'Filed insurance reports by file' },
  'benefits.refuse-end': { ko: '계약을 끝낸 신고 요청에 답했습니다', en: 'Answered a request to report an end' },
  'benefits.answer-coverage': { ko: '피보험자격 확인청구에 답했습니다', en: 'Answered a request about insured status' },
  'benefits.sum-contracts': { ko: '소액 계약 합산을 정했습니다', en: 'Decided on adding up small contracts' },
  'benefits.begin-claim': { ko: '구직급여 신청을 시작했습니다', en: 'Began a claim of benefit' },
  'benefits.answer-claim': { ko: '구직급여 신청에 답을 썼습니다', en: 'Wrote answers of a claim' },
  'benefits.add-evidence': { ko: '구직급여 신청에 증거를 올렸습니다', en: 'Added evidence to a claim' },
  'benefits.take-course': { ko: '온라인 교육의 물음에 답했습니다', en: 'Answered a question of the course' },
  'benefits.book-slot': { ko: '방문 시간을 잡았습니다', en: 'Booked a time at the office' },
  'benefits.send-claim': { ko: '구직급여 신청을 보냈습니다', en: 'Sent a claim of benefit' },
  'benefits.withdraw-claim': { ko: '구직급여 신청을 거두었습니다', en: 'Withdrew a claim of benefit' },
  'benefits.find-fact': { ko: '구직급여 신청의 사실을 정했습니다', en: 'Found a fact of a claim' },
  'benefits.check-in': { ko: '신청인의 도착을 확인했습니다', en: 'Checked a claimant in' },
  'benefits.check-in-by-link': { ko: '신청인의 도착을 확인했습니다', en: 'Checked a claimant in' },
  'benefits.open-slots': { ko: '방문 시간을 열었습니다', en: 'Opened times at the office' },
  'benefits.prepare-mass': { ko: '대량 이직의 신청을 준비했습니다', en: 'Prepared claims of a mass separation' },
  'benefits.decide-claim': { ko: '수급자격을 결정했습니다', en: 'Decided a claim of benefit' },
  'benefits.register-stamp-key': { ko: '기기의 열쇠를 등록했습니다', en: 'Registered the key of a device' },
  'benefits.keep-stamp': { ko: '기기에서 누른 때를 남겼습니다', en: 'Kept when a device sent it' },
  ...roundActs,
}
