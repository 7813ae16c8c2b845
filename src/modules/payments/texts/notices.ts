import type { NewNotice } from '../../notifications/index.ts'
import type { AccountState } from '../accounts/account-states.ts'

type Said = Omit<NewNotice, 'to'>

const link = '/my/account'
const said = (
  topic: string,
  kind: 'security' | 'progress',
  ko: readonly [string, string],
  en: readonly [string, string],
): Said => ({
  topic: `payments.${topic}`,
  kind,
  link,
  title: { ko: ko[0], en: en[0] },
  body: { ko: ko[1], en: en[1] },
})

/** What a person is told of their account. No number and no amount: those stand on the page. */
export const accountNotices: Readonly<Record<'stated' | Exclude<AccountState, 'waiting'>, Said>> = {
  stated: said(
    'account-stated',
    'security',
    [
      '지급 계좌를 새로 등록했습니다',
      '은행에 본인 계좌인지 묻고 있습니다. 내가 하지 않았다면 바로 로그인해 계좌를 다시 등록하세요.',
    ],
    [
      'A new account for payments was stated',
      'The bank is being asked whether it is yours. If this was not you, sign in and state your account again.',
    ],
  ),
  verified: said(
    'account-verified',
    'security',
    ['지급 계좌를 확인했습니다', '이제부터 이 계좌로 지급합니다. 돌아왔던 지급이 있으면 다시 보냅니다.'],
    ['Your account for payments is confirmed', 'Payments go there from now on. Any that had come back go again.'],
  ),
  'wrong-holder': said(
    'account-not-confirmed',
    'progress',
    [
      '본인 이름의 계좌가 아니라고 합니다',
      '은행이 이름과 생년월일이 맞지 않는다고 답했습니다. 본인 이름의 계좌를 등록하세요.',
    ],
    [
      'The bank says the account is not in your name',
      'Name and birth date do not match. State an account in your own name.',
    ],
  ),
  'no-such-account': said(
    'account-not-confirmed',
    'progress',
    ['은행에 없는 계좌 번호입니다', '은행과 번호를 확인하고 다시 등록하세요.'],
    ['The bank has no such account', 'Check bank and number and state it again.'],
  ),
  closed: said(
    'account-not-confirmed',
    'progress',
    ['해지된 계좌입니다', '지금 쓰는 본인 계좌를 등록하세요.'],
    ['The account is closed', 'State an account of yours that is in use.'],
  ),
  'no-birth-date': said(
    'account-not-confirmed',
    'progress',
    ['생년월일을 몰라 계좌를 확인하지 못했습니다', '생년월일을 알려 주는 방법으로 다시 로그인한 뒤 계좌를 등록하세요.'],
    [
      'Your account could not be checked without your birth date',
      'Sign in by a way that gives your birth date, then state the account again.',
    ],
  ),
}

/** What a person is told of a payment. */
export const paymentNotices: Readonly<
  Record<'no-account' | 'returned' | 'settled' | 'repaid' | 'sent-back' | 'overpaid', Said>
> = {
  'no-account': said(
    'no-account',
    'progress',
    ['받을 돈이 있는데 계좌가 없습니다', '지급 계좌를 등록하면 바로 보냅니다. 그때까지 돈은 그대로 있습니다.'],
    ['There is money for you and no account', 'It is sent as soon as you state one. Until then it stays where it is.'],
  ),
  returned: said(
    'returned',
    'progress',
    ['보낸 돈이 돌아왔습니다', '까닭과 할 일을 지급 계좌 화면에서 보세요. 돈은 그대로 있고, 다시 보낼 수 있습니다.'],
    [
      'A payment came back',
      'See why and what to do on the page of your account. The money is kept and can be sent again.',
    ],
  ),
  settled: said(
    'settled',
    'progress',
    ['돈을 보냈습니다', '얼마가 어느 계좌로 갔는지 지급 계좌 화면에서 볼 수 있습니다.'],
    ['A payment has arrived', 'See how much went to which account on the page of your account.'],
  ),
  repaid: said(
    'repaid',
    'progress',
    ['돌려주신 돈을 적었습니다', '얼마가 남았는지 볼 수 있습니다.'],
    ['What you paid back was noted', 'See how much is left.'],
  ),
  'sent-back': said(
    'sent-back',
    'progress',
    [
      '들어온 돈을 보낸 사람에게 돌려보냈습니다',
      '내 번호를 적었지만 갚을 돈으로 받을 수 없는 입금이었습니다. 남은 돈은 그대로이니 화면에서 보세요.',
    ],
    [
      'A deposit went back to its sender',
      'It named your number but could not be taken for what you owe. What is left has not changed; see it on the page.',
    ],
  ),
  overpaid: said(
    'overpaid',
    'progress',
    ['더 받으신 돈이 있습니다', '얼마인지, 왜인지, 어떻게 나누어 낼 수 있는지 볼 수 있습니다. 벌이 아닙니다.'],
    ['You were paid too much', 'See how much, why, and how to pay it back in parts. It is no penalty.'],
  ),
}
