import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'rights.answer-question': { ko: '왜 봤는지 묻는 말에 답했습니다', en: 'Answered why data was read' },
}
