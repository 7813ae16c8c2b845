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
  'payments.no-such-deposit': {
    ko: { says: () => '그런 입금이 없거나, 이미 잇거나 돌려보낸 입금입니다', next: () => '목록을 새로 여세요.' },
    en: {
      says: () => 'There is no such deposit, or it is known or on its way back by now',
      next: () => 'Open the list again.',
    },
  },
  'payments.own-case': {
    ko: { says: () => '자기 일은 스스로 처리하지 않습니다', next: () => '다른 담당자에게 넘기세요.' },
    en: { says: () => 'Nobody handles a case of their own', next: () => 'Leave it to a colleague.' },
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
  'payments.no-account': {
    ko: {
      says: () => '확인된 지급 계좌가 없습니다',
      next: () => '지급 계좌를 먼저 등록하세요. 확인되면 바로 다시 보냅니다.',
    },
    en: {
      says: () => 'There is no confirmed account',
      next: () => 'State an account first. Once it is confirmed, everything goes again.',
    },
  },
  'payments.nothing-owed': {
    ko: { says: () => '더 낼 돈이 없습니다', next: () => '이미 모두 돌려주었습니다.' },
    en: { says: () => 'Nothing is owed any more', next: () => 'All of it has been paid back.' },
  },
  'payments.too-many-months': {
    ko: { says: ({ most }) => `${most}개월까지 나눌 수 있습니다`, next: () => '달 수를 줄여 다시 세우세요.' },
    en: { says: ({ most }) => `It can be divided into at most ${most} months`, next: () => 'Choose fewer months.' },
  },
  'payments.more-than-owed': {
    ko: {
      says: ({ owed }) => `남은 돈은 ${Number(owed).toLocaleString('ko-KR')}원입니다`,
      next: () => '더 들어온 돈은 보낸 사람에게 돌려보내세요.',
    },
    en: {
      says: ({ owed }) => `Only ${Number(owed).toLocaleString('en-US')} won is owed`,
      next: () => 'Send back to its sender what came in beyond it.',
    },
  },
  'payments.receipt-recorded': {
    ko: { says: () => '이 입금 확인증 번호는 이미 적혀 있습니다', next: () => '입금 확인증 번호를 다시 확인하세요.' },
    en: { says: () => 'This receipt has been noted before', next: () => 'Check the number of the receipt.' },
  },
  'payments.nothing-refused': {
    ko: { says: () => '거절된 파일로 돌아온 지급이 없습니다', next: () => '화면을 새로 여세요.' },
    en: { says: () => 'No payment came back with a refused file', next: () => 'Open the page again.' },
  },
}
