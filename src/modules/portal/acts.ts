import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'portal.replay-parked': { ko: '멈춘 전달을 다시 보냈습니다', en: 'Delivered again what had stopped' },
}
