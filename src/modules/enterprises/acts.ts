import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'enterprises.ask-verification': { ko: '사업자 확인을 물었습니다', en: 'Asked for the company to be verified' },
  'enterprises.send-paper': { ko: '사업자등록증을 올렸습니다', en: 'Sent the business certificate' },
  'enterprises.object-to-claim': { ko: '관리자 되찾기 신청을 멈췄습니다', en: 'Stopped a claim to the company' },
  'enterprises.decide-claim': { ko: '관리자 되찾기 신청을 정했습니다', en: 'Decided a claim to a company' },
  'enterprises.decide-verification': { ko: '기업을 확인했습니다', en: 'Decided about a company' },
}
