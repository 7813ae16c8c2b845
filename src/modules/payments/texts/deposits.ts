import type { Lang } from '../../../platform/http/page-call.ts'

const ko = {
  title: '무엇인지 모르는 입금',
  lead: '돌려받는 계좌에 들어왔지만 과오급 번호로 찾지 못한 돈입니다. 본인에게 물어 확인한 뒤 이어 주세요.',
  back: '지급',
  open: '무엇인지 모르는 입금 보기',
  none: '모르는 입금이 없습니다',
  noneNext: '번호가 적힌 입금은 들어오는 대로 적습니다.',
  nth: (n: number): string => `입금 ${n}번`,
  whys: {
    'no-number': '과오급 번호가 적혀 있지 않습니다.',
    'no-such-number': '적힌 번호의 과오급이 없거나, 번호가 둘 이상입니다.',
    'more-than-owed':
      '남은 돈보다 많이 들어왔습니다. 남은 돈보다 많은 입금은 이을 수 없고, 보낸 사람에게 돌려주어야 합니다.',
  },
  sender: '보낸 사람',
  memo: '적은 말',
  noMemo: '없음',
  code: '과오급 번호',
  codeHint: '숫자 10자리. 본인의 “잘못 지급된 돈” 화면에 있습니다.',
  reason: '어떻게 확인했나',
  reasonHint: '예: 보낸 사람과 통화해 확인',
  assign: '이 과오급에 잇기',
  assigned: (sum: string): string => `적었습니다. 남은 돈은 ${sum}입니다.`,
  wrongCode: '있는 과오급의 번호 10자리를 쓰세요',
  needed: '써 주세요',
}

const en: typeof ko = {
  title: 'Deposits nobody knows',
  lead: 'Money on the account for paying back that no number of an overpayment was found for. Ask the sender before you say what it is for.',
  back: 'Payments',
  open: 'Deposits nobody knows',
  none: 'Every deposit is known',
  noneNext: 'What comes in with its number is noted at once.',
  nth: (n: number): string => `Deposit ${n}`,
  whys: {
    'no-number': 'It names no overpayment.',
    'no-such-number': 'No overpayment has the number it names, or it names several.',
    'more-than-owed':
      'It is more than is still owed. It cannot be taken for that overpayment and goes back to its sender.',
  },
  sender: 'Sender',
  memo: 'Words',
  noMemo: 'none',
  code: 'Number of the overpayment',
  codeHint: '10 figures, on the person’s page “Paid by mistake”.',
  reason: 'How it was found out',
  reasonHint: 'For example: asked the sender by telephone',
  assign: 'Take it for this overpayment',
  assigned: (sum: string): string => `Noted. ${sum} is still owed.`,
  wrongCode: 'Write the 10 figures of an overpayment that exists',
  needed: 'Please fill this in',
}

/** What the operator's page of unknown deposits says. */
export const depositTexts: Readonly<Record<Lang, typeof ko>> = { ko, en }
