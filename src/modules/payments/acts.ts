import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'payments.register-account': { ko: '지급 계좌를 등록했습니다', en: 'Stated an account for payments' },
}
