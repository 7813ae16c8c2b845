import { type Messages, defineMessages } from '../web/messages.ts'

const ko = {
  title: '시연 은행',
  lead: '진짜 돈이 아닙니다. 은행 앱에서 보내듯이 돌려받는 계좌로 보내 보세요. 1분 안에 은행 내역에서 읽어 적습니다.',
  to: '받는 계좌: 온일 · 돌려받는 계좌',
  amount: '보낼 금액',
  won: '원',
  sender: '보내는 사람',
  memo: '받는 분 통장 표시',
  memoHint: '더 받은 돈을 갚을 때는 그 번호 10자리를 씁니다. 번호가 없으면 담당자가 누구의 돈인지 찾거나 돌려보냅니다.',
  send: '보내기',
  sent: (sum: string): string => `${sum}을 보냈습니다. 1분 안에 ‘잘못 지급된 돈’ 화면에 적힙니다.`,
  back: '잘못 지급된 돈',
  errors: { amount: '1원부터 1억원까지 쓰세요', sender: '보내는 사람을 쓰세요', memo: '100자까지 쓰세요' },
}
type Texts = typeof ko

/** What the page of the simulated bank says. */
export const bankTexts: Messages<Texts> = defineMessages<Texts>({
  ko,
  en: {
    title: 'Demo bank',
    lead: 'This is no real money. Send some to the account for paying back, as you would in a bank’s app. Within a minute it is read from the bank’s statement.',
    to: 'To: Onil, account for paying back',
    amount: 'Amount',
    won: 'won',
    sender: 'Sender',
    memo: 'Words for the receiver',
    memoHint:
      'To pay back what you were paid too much, write its 10 figures. Without them an officer finds out whose money it is, or sends it back.',
    send: 'Send',
    sent: (sum) => `${sum} is sent. Within a minute it stands on the page “Paid by mistake”.`,
    back: 'Paid by mistake',
    errors: {
      amount: 'From 1 to 100,000,000 won',
      sender: 'Write who sends it',
      memo: 'At most 100 characters',
    },
  },
})
