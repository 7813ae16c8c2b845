import { type Messages, defineMessages } from '../../../../web/messages.ts'

type Words =
  | 'askTitle'
  | 'askLead'
  | 'says'
  | 'saysHint'
  | 'ask'
  | 'asked'
  | 'wrong'
  | 'wrongNote'
  | 'requests'
  | 'requestsLead'
  | 'none'
  | 'noneNote'
  | 'askedOn'
  | 'toCorrect'
  | 'decline'
  | 'declineWhy'
  | 'declineHint'
  | 'declined'
  | 'correct'
  | 'correctLead'
  | 'correctDo'
  | 'corrected'
type Texts = Readonly<Record<Words, string>> & { readonly errors: Readonly<Record<string, string>> }

/** What is said around corrections of badges. */
export const correctionTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    askTitle: '틀린 것 알리기',
    askLead: '배지를 낸 기관에 보냅니다. 고치면 새 배지가 오고, 이미 보낸 링크는 새 배지로 이어집니다.',
    says: '무엇이 틀렸나요',
    saysHint: '맞는 내용도 함께 쓰세요. 예: 취득일이 3월 2일이 아니라 3월 12일입니다.',
    ask: '기관에 보내기',
    asked: '보냈습니다. 기관이 답하면 알려 드립니다',
    wrong: '틀린 것이 있나요?',
    wrongNote: '기관에 고쳐 달라고 할 수 있습니다. 보낸 링크는 그대로 이어집니다.',
    requests: '정정 요청',
    requestsLead: '받은 사람이 고쳐 달라고 한 것입니다. 오래된 것부터 보입니다.',
    none: '답할 요청이 없습니다',
    noneNote: '요청이 오면 알림으로 알려 드립니다.',
    askedOn: '요청한 날',
    toCorrect: '고치러 가기',
    decline: '고치지 않음',
    declineWhy: '고치지 않는 까닭',
    declineHint: '요청한 사람이 그대로 읽습니다. 무엇이 있으면 달라지는지도 쓰세요.',
    declined: '답했습니다. 요청한 사람에게 알렸습니다',
    correct: '배지 고치기',
    correctLead:
      '맞는 내용으로 새 배지를 내고 앞의 배지를 대신합니다. 보낸 링크는 새 배지로 이어집니다. 이름은 본인 확인으로 바뀐 것을 저절로 씁니다.',
    correctDo: '고쳐서 다시 내기',
    corrected: '고쳐서 냈습니다. 받은 사람에게 알렸습니다',
    errors: {
      needed: '여기를 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'not-a-day': '날짜를 고르세요.',
      'before-from': '시작하는 날보다 앞일 수 없습니다.',
      'not-in-range': '설계가 정한 값 가운데서 쓰세요.',
      'not-an-address': 'http:// 또는 https://로 시작하는 주소를 쓰세요.',
    },
  },
  en: {
    askTitle: 'Tell what is wrong',
    askLead:
      'It goes to the agency that issued the badge. A corrected badge comes to your wallet, and links you gave out lead to it.',
    says: 'What is wrong',
    saysHint: 'Say what is right, too. For example: the licence is of 12 March, not of 2 March.',
    ask: 'Send to the agency',
    asked: 'Sent. You are told when the agency answers',
    wrong: 'Is something wrong?',
    wrongNote: 'You can ask the agency to correct it. Links you gave out keep working.',
    requests: 'Requests for correction',
    requestsLead: 'What holders ask to be corrected, the oldest first.',
    none: 'There is nothing to answer',
    noneNote: 'You get a message when somebody asks.',
    askedOn: 'Asked on',
    toCorrect: 'Correct it',
    decline: 'Do not correct',
    declineWhy: 'Why it is not corrected',
    declineHint: 'The person reads exactly this. Say what would change it.',
    declined: 'Answered. The person has been told',
    correct: 'Correct the badge',
    correctLead:
      'A new badge with what is right takes the place of this one. Links that were given out lead to it. A name that changed is taken over by itself.',
    correctDo: 'Correct and issue again',
    corrected: 'Corrected. The holder has been told',
    errors: {
      needed: 'Please fill this in.',
      'too-long': 'Please make it shorter.',
      'not-a-day': 'Choose a date.',
      'before-from': 'It cannot be before the first day.',
      'not-in-range': 'Choose a value that the design allows.',
      'not-an-address': 'An address that begins with http:// or https://.',
    },
  },
})
