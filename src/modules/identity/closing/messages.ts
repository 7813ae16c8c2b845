import { type Messages, defineMessages } from '../../../web/messages.ts'

type Texts = {
  title: string
  lead: string
  ends: readonly string[]
  why: string
  whyHint: string
  sure: string
  notSure: string
  button: string
  done: string
  operator: {
    back: string
    title: string
    lead: string
    number: string
    numberWrong: string
    why: string
    whyHint: string
    whyShort: string
    button: string
    done: (name: string) => string
  }
}

/** The texts of closing a company. */
export const closingTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '회사 닫기',
    lead: '더 뽑지 않거나 폐업했다면 온일에서 회사를 닫을 수 있습니다. 하나뿐인 관리자도 닫고 나면 내 정보를 지울 수 있습니다.',
    ends: [
      '올린 공고를 모두 마감하고, 답을 기다리던 지원자 모두에게 마감을 알립니다.',
      '모든 구성원과 맡긴 대행, 보낸 초대가 끝납니다.',
      '한 일의 기록과 접수증은 남습니다. 다시 열려면 회사 되찾기로 신청합니다.',
    ],
    why: '닫는 까닭',
    whyHint: '구성원이었던 사람에게 알립니다.',
    sure: '무엇이 끝나는지 읽었습니다',
    notSure: '읽었다고 표시해 주세요',
    button: '회사 닫기',
    done: '회사를 닫았습니다. 접수증은 접수증 화면에 있습니다.',
    operator: {
      back: '운영',
      title: '회사 닫기',
      lead: '관리자가 모두 떠나 아무도 닫을 수 없는 회사를 운영자 이름으로 닫습니다. 구성원에게 까닭을 알립니다.',
      number: '사업자등록번호',
      numberWrong: '숫자 열 자리를 적어 주세요',
      why: '닫는 까닭',
      whyHint: '어떻게 알았는지, 무엇을 확인했는지 적으세요.',
      whyShort: '까닭을 다섯 글자 이상 적어 주세요',
      button: '내 이름으로 닫기',
      done: (name) => `${name}의 문을 닫습니다. 곧 공고가 마감되고 구성원에게 알립니다.`,
    },
  },
  en: {
    title: 'Close the company',
    lead: 'If you hire no more or the business has ended, close the company here. Its only administrator can then be erased, too.',
    ends: [
      'All its vacancies end, and everybody who waits for an answer is told so.',
      'All memberships, mandates and invitations end.',
      'The log of what was done and the receipts stay. To open it again, claim the company.',
    ],
    why: 'Why',
    whyHint: 'Its former members are told.',
    sure: 'I have read what ends',
    notSure: 'Please tick that you have read it',
    button: 'Close the company',
    done: 'The company is closed. The receipt is on the page of receipts.',
    operator: {
      back: 'Operation',
      title: 'Close a company',
      lead: 'Closes, in the operator’s name, a company whose administrators have all gone. Its members are told.',
      number: 'Business registration number',
      numberWrong: 'Type the ten digits',
      why: 'Why',
      whyHint: 'How you know, and what you checked.',
      whyShort: 'Say why in at least five letters',
      button: 'Close it in my name',
      done: (name) => `${name} is being closed: its vacancies end and its members are told.`,
    },
  },
})
