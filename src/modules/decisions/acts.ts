import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'decisions.record-fact': { ko: '사실을 적었습니다', en: 'Recorded a fact' },
  'decisions.record-facts': { ko: '사실들을 적었습니다', en: 'Recorded facts' },
  'decisions.send-appeal': { ko: '결정에 심사를 청구했습니다', en: 'Contested a decision' },
  'decisions.answer-appeal': { ko: '심사 청구에 답했습니다', en: 'Answered a request for examination' },
  'decisions.sign-ruling': { ko: '위원회의 재결에 서명했습니다', en: 'Signed a ruling of the committee' },
  'decisions.give-seat': { ko: '심사관이나 심사위원을 지정했습니다', en: 'Gave somebody a seat in an appeal body' },
  'decisions.end-seat': { ko: '심사관이나 심사위원의 지정을 끝냈습니다', en: 'Ended a seat in an appeal body' },
  'decisions.take-longer': { ko: '심사 기한을 늘렸습니다', en: 'Extended the time of an examination' },
  'decisions.sign-decision': { ko: '결정에 서명했습니다', en: 'Signed a decision' },
}
