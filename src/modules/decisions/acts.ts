import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'decisions.record-fact': { ko: '사실을 적었습니다', en: 'Recorded a fact' },
  'decisions.record-facts': { ko: '사실들을 적었습니다', en: 'Recorded facts' },
  'decisions.send-appeal': { ko: '결정에 심사를 청구했습니다', en: 'Contested a decision' },
  'decisions.answer-appeal': { ko: '심사 청구에 답했습니다', en: 'Answered a request for examination' },
  'decisions.take-longer': { ko: '심사 기한을 늘렸습니다', en: 'Extended the time of an examination' },
  'decisions.sign-decision': { ko: '결정에 서명했습니다', en: 'Signed a decision' },
}
