import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'enterprises.ask-verification': { ko: '사업자 확인을 물었습니다', en: 'Asked for the company to be verified' },
  'enterprises.send-paper': { ko: '사업자등록증을 올렸습니다', en: 'Sent the business certificate' },
  'enterprises.decide-verification': { ko: '기업을 확인했습니다', en: 'Decided about a company' },
}
