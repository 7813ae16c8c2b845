import { type Messages, defineMessages } from '../../../../web/messages.ts'

type Texts = {
  received: string
  receivedNone: string
  given: string
  none: string
  until: (day: string) => string
  over: string
  give: string
  giveLead: string
  noOthers: string
  issuer: string
  choose: string
  reason: string
  reasonHint: string
  lastDay: string
  lastDayHint: string
  giveDo: string
  done: string
  errors: Readonly<Record<string, string>>
}

/** What the page of endorsements says of issuers as such. */
export const issuerEndorsementTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    received: '우리 기관이 받은 추천',
    receivedNone: '우리 기관을 추천한 발급기관이 아직 없습니다.',
    given: '우리가 추천한 기관',
    none: '아직 추천한 기관이 없습니다.',
    until: (day) => `${day}까지`,
    over: '기한이 끝남',
    give: '다른 발급기관 추천하기',
    giveLead:
      '배지 하나가 아니라 그 기관을 추천합니다. 서명해서 공개하고, 그 기관의 배지를 확인하는 사람이 봅니다. 본인 이름으로 기록됩니다.',
    noOthers: '여기에 다른 발급기관이 없습니다.',
    issuer: '발급기관',
    choose: '고르세요',
    reason: '추천하는 까닭',
    reasonHint: '무엇을 보고 이 기관을 믿는지 쓰세요. 누구나 그대로 읽습니다.',
    lastDay: '언제까지',
    lastDayHint: '비워 두면 거둘 때까지 유효합니다.',
    giveDo: '서명하고 기관 추천하기',
    done: '기관을 추천했습니다. 그 기관의 배지를 확인하는 사람이 지금부터 봅니다',
    errors: {
      needed: '여기를 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'not-a-day': '날짜를 다시 골라 주세요.',
      past: '오늘이나 그 뒤의 날을 고르세요.',
      own: '자기가 속한 기관은 추천할 수 없습니다. 다른 기관을 고르세요.',
      endorsed: '이미 추천한 기관입니다. 바꾸려면 앞의 추천을 먼저 거두세요.',
    },
  },
  en: {
    received: 'Who endorses our agency',
    receivedNone: 'No issuer endorses our agency yet.',
    given: 'Issuers that we endorse',
    none: 'None yet.',
    until: (day) => `until ${day}`,
    over: 'Its last day is over',
    give: 'Endorse another issuer',
    giveLead:
      'The agency itself, not one of its badges. It is signed and published, and whoever verifies a badge of that agency sees it. It is kept with your name.',
    noOthers: 'There is no other issuer here.',
    issuer: 'Issuer',
    choose: 'Choose',
    reason: 'Your reason',
    reasonHint: 'What your trust in this agency rests on. Anybody reads it as it is.',
    lastDay: 'Last day',
    lastDayHint: 'Without one it holds until you withdraw it.',
    giveDo: 'Sign and endorse the issuer',
    done: 'Endorsed. Whoever verifies a badge of that agency sees it from now on',
    errors: {
      needed: 'Please fill this in.',
      'too-long': 'Please write less.',
      'not-a-day': 'Please choose the day again.',
      past: 'Choose today or a later day.',
      own: 'Nobody endorses an agency of their own. Choose another one.',
      endorsed: 'You endorse this issuer already. Withdraw that first to change it.',
    },
  },
})
