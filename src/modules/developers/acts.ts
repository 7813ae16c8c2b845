import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'developers.make-key': { ko: '프로그램의 열쇠를 만들었습니다', en: 'Made a key' },
  'developers.end-key': { ko: '프로그램의 열쇠를 끝냈습니다', en: 'Ended a key' },
  'developers.add-webhook': { ko: '웹훅을 더했습니다', en: 'Added a webhook' },
  'developers.change-webhook': { ko: '웹훅을 바꿨습니다', en: 'Changed a webhook' },
  'developers.rotate-webhook-secret': { ko: '웹훅의 비밀을 바꿨습니다', en: 'Changed a webhook’s secret' },
}
