import { type Messages, defineMessages } from '../../../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  give: string
  giveLead: string
  address: string
  addressHint: string
  says: string
  saysHint: string
  giveDo: string
  givenDone: string
  given: string
  none: string
  received: string
  receivedNone: string
  of: (maker: string) => string
  by: (name: string, day: string) => string
  holds: string
  withdrawn: string
  withdraw: string
  why: string
  withdrawnDone: string
  document: string
  errors: Readonly<Record<string, string>>
}

/** What the page of endorsements says. */
export const endorsementTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '추천',
    lead: '인정한 발급기관은 다른 기관의 배지나 그 기관을 추천할 수 있습니다. 추천은 서명해서 공개하고, 배지를 확인하는 사람이 봅니다.',
    give: '다른 기관의 배지 추천하기',
    giveLead: '그 뒤에 내는 배지 안에 들어갑니다. 본인 이름으로 기록됩니다. 거두면 확인하는 곳에서 1분 안에 압니다.',
    address: '배지의 주소',
    addressHint: '배지 설계 화면이나 배지에 적힌 주소입니다. /achievements/ 가 들어 있습니다.',
    says: '추천하는 말',
    saysHint: '무엇을 보고 추천하는지 쓰세요. 배지를 확인하는 사람이 그대로 읽습니다.',
    giveDo: '서명하고 추천하기',
    givenDone: '추천했습니다. 지금부터 내는 배지에 들어갑니다',
    given: '우리가 한 추천',
    none: '아직 추천한 배지가 없습니다.',
    received: '우리 배지가 받은 추천',
    receivedNone: '아직 받은 추천이 없습니다.',
    of: (maker) => `${maker}의 배지`,
    by: (name, day) => `${name} · ${day}`,
    holds: '유효',
    withdrawn: '거둠',
    withdraw: '추천 거두기',
    why: '거두는 까닭',
    withdrawnDone: '추천을 거두었습니다',
    document: '서명한 문서',
    errors: {
      needed: '여기를 써 주세요.',
      'too-long': '조금 더 짧게 써 주세요.',
      'not-a-badge': '공개한 배지의 주소가 아닙니다. /achievements/ 가 든 주소를 그대로 붙여 넣으세요.',
      own: '우리 기관의 배지입니다. 다른 기관의 배지 주소를 쓰세요.',
      endorsed: '이미 추천한 배지입니다.',
    },
  },
  en: {
    title: 'Endorsements',
    lead: 'An accredited issuer can endorse another one’s badge, or that issuer as such. It is signed and published, and whoever verifies a badge sees it.',
    give: 'Endorse a badge',
    giveLead:
      'Badges issued from then on carry it. It is kept with your name. Once withdrawn, verifiers know within a minute.',
    address: 'Address of the badge',
    addressHint: 'It stands on the page of the design and in badges, and has /achievements/ in it.',
    says: 'Your words',
    saysHint: 'What the endorsement rests on. Whoever verifies a badge reads it.',
    giveDo: 'Sign and endorse',
    givenDone: 'Endorsed. Badges issued from now on carry it',
    given: 'What we endorse',
    none: 'Nothing is endorsed yet.',
    received: 'Endorsements of our badges',
    receivedNone: 'There is none yet.',
    of: (maker) => `A badge of ${maker}`,
    by: (name, day) => `${name} · ${day}`,
    holds: 'Holds',
    withdrawn: 'Withdrawn',
    withdraw: 'Withdraw',
    why: 'Why',
    withdrawnDone: 'Withdrawn',
    document: 'Signed document',
    errors: {
      needed: 'Please fill this in.',
      'too-long': 'Please write less.',
      'not-a-badge': 'This is no address of a published badge. Paste the one with /achievements/ in it.',
      own: 'This is a badge of yours. Write the address of another issuer’s.',
      endorsed: 'You endorse this badge already.',
    },
  },
})
