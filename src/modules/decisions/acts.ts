import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'decisions.record-fact': { ko: '사실을 적었습니다', en: 'Recorded a fact' },
  'decisions.record-facts': { ko: '사실들을 적었습니다', en: 'Recorded facts' },
  'decisions.sign-decision': { ko: '결정에 서명했습니다', en: 'Signed a decision' },
}
