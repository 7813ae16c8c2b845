import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'notifications.hear-for': { ko: '구성원이 받을 소식을 정했습니다', en: 'Decided what a member hears' },
}
