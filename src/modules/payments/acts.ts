import type { ActTexts } from '../../platform/organisation-log/act-texts.ts'

/** What this module's commands are called in an organisation's log. */
export const acts: ActTexts = {
  'payments.register-account': { ko: '지급 계좌를 등록했습니다', en: 'Stated an account for payments' },
  'payments.ask-again': {
    ko: '돌아온 지급을 다시 보내 달라고 했습니다',
    en: 'Asked for a returned payment to go again',
  },
  'payments.make-plan': { ko: '분할 납부 계획을 세웠습니다', en: 'Made a plan of instalments' },
  'payments.agree-to-set-off': { ko: '충당에 동의하거나 거두었습니다', en: 'Agreed to a set-off, or took it back' },
  'payments.send-refused-again': {
    ko: '거절된 파일의 지급을 다시 보냈습니다',
    en: 'Sent payments of refused files again',
  },
  'payments.assign-deposit': { ko: '입금이 무엇인지 정했습니다', en: 'Said what a deposit is for' },
  'payments.send-back': { ko: '입금을 보낸 사람에게 돌려보냈습니다', en: 'Sent a deposit back to its sender' },
  'payments.record-receipt': { ko: '돌려받은 돈을 적었습니다', en: 'Noted what was paid back' },
}
