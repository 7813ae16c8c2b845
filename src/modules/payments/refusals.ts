import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'payments.no-amount': {
    ko: { says: () => '지급할 금액이 없습니다', next: () => '1원 이상의 금액을 적으세요.' },
    en: { says: () => 'There is no amount to pay', next: () => 'Give an amount of at least 1 won.' },
  },
  'payments.reference-used': {
    ko: {
      says: () => '같은 번호로 다른 금액이나 다른 사람의 지급이 이미 있습니다',
      next: () => '앞의 지급을 취소하고 새 번호로 다시 지시하세요.',
    },
    en: {
      says: () => 'This reference already stands for another amount or person',
      next: () => 'Cancel the earlier one and order it again under a new reference.',
    },
  },
  'payments.no-such-order': {
    ko: { says: () => '그런 지급이 없습니다', next: () => '지급 번호를 확인하세요.' },
    en: { says: () => 'There is no such payment', next: () => 'Check the number of the payment.' },
  },
  'payments.too-late': {
    ko: {
      says: () => '이미 은행으로 보냈거나 끝난 지급입니다',
      next: () => '잘못 나간 돈은 과오급으로 등록해 돌려받습니다.',
    },
    en: {
      says: () => 'This payment is already with the bank or done',
      next: () => 'What was paid wrongly is registered as an overpayment and paid back.',
    },
  },
  'payments.no-such-claim': {
    ko: { says: () => '그런 과오급이 없습니다', next: () => '목록을 새로 여세요.' },
    en: { says: () => 'There is no such overpayment', next: () => 'Open the list again.' },
  },
  'payments.more-than-agreed': {
    ko: {
      says: ({ most }) => `지금 충당할 수 있는 금액은 ${Number(most).toLocaleString('ko-KR')}원까지입니다`,
      next: () => '동의한 금액, 남은 금액, 이번 지급액보다 많이 충당하지 않습니다.',
    },
    en: {
      says: ({ most }) => `At most ${Number(most).toLocaleString('en-US')} won can be set off now`,
      next: () => 'Never more than was agreed to, than is owed, or than this payment.',
    },
  },
  'payments.set-off-before': {
    ko: { says: () => '이 지급에서 이미 충당했습니다', next: () => '한 지급에서 한 번만 충당합니다.' },
    en: { says: () => 'This payment was set off before', next: () => 'Each payment is set off once.' },
  },
}
