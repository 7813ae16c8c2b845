import { josa } from 'josa'
import type { Lang } from '../platform/http/page-call.ts'
import { defineMessages } from '../web/messages.ts'

const ko = {
  title: '시연 마을에 오신 것을 환영합니다',
  lead: '사람, 회사, 기관, 공고가 모두 지어낸 것이라 마음껏 눌러 봐도 됩니다. 로그인 화면에서 아래 인물 가운데 한 명을 고르세요.',
  tries: '이렇게 해 보세요',
  signIn: '로그인하러 가기',
  signInAs: (name: string): string => josa(`로그인하러 가기: ${name}#{을} 고르세요`),
  mailbox: '메일로 나갔을 편지 보기',
  phone: '휴대전화로 갔을 것 보기',
  bank: '은행에서 돈 보내 보기',
}

type Texts = typeof ko

/** Texts of the demo guide. */
export const demoTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'Welcome to the demo town',
    lead: 'Persons, companies, agencies and vacancies are all made up, so press whatever you like. On the sign-in page choose one of the people below.',
    tries: 'What to try',
    signIn: 'Go to sign-in',
    signInAs: (name) => `Go to sign-in and choose ${name}`,
    mailbox: 'See the letters that would have been mailed',
    phone: 'See what would have gone to telephones',
    bank: 'Send money at the bank',
  },
})

/** What to try, in order: one journey through all roles. */
export const demoTries: { readonly [L in Lang]: readonly (readonly [what: string, how: string])[] } = {
  ko: [
    [
      '일자리를 찾아 지원하기',
      '한지우로 로그인해 기관의 기록을 지갑에 담고, 저절로 채워진 이력서를 본 뒤, 다온정밀의 생산설비 보전원에 지원해 보세요. 접수증이 남습니다.',
    ],
    [
      '지원한 사람에게 답하기',
      '차은호로 로그인해 지원자를 보세요. 이름 대신 확인된 자격이 보입니다. 초대하거나 까닭을 골라 거절하면 그 사람에게 바로 알려집니다.',
    ],
    [
      '배지 거두기',
      '이도경으로 로그인해 한지우의 자격 배지를 거두세요. 1분 안에 다온정밀의 지원자 화면에서 확인 표시가 꺼집니다.',
    ],
    [
      '누가 내 정보를 봤는지 보기',
      '다시 한지우로 로그인해 내 정보·동의를 여세요. 회사가 언제 무엇을 봤는지 적혀 있고, 동의를 거둘 수 있습니다.',
    ],
    [
      '접수증과 배지 확인하기',
      '접수증을 내려받아 한 글자를 고친 뒤 접수증 확인에 넣어 보세요. 로그인은 필요 없습니다.',
    ],
  ],
  en: [
    [
      'Find a job and apply',
      'Sign in as Han Jiwoo (한지우), put the agencies’ records into the wallet, look at the résumé that filled itself, and apply to Daon Precision (다온정밀) as maintenance technician. A receipt is kept.',
    ],
    [
      'Answer an applicant',
      'Sign in as Cha Eunho (차은호) and see the applicants: verified qualifications instead of names. Invite, or decline with a reason; the person is told at once.',
    ],
    [
      'Revoke a badge',
      'Sign in as Lee Dogyeong (이도경) and revoke Han Jiwoo’s licence. Within a minute the tick is gone from Daon Precision’s page.',
    ],
    [
      'See who looked at your data',
      'Sign in as Han Jiwoo again and open My data and consent: when the company saw what, and where to withdraw.',
    ],
    [
      'Check receipts and badges',
      'Download a receipt, change one letter and put it into the receipt check. No sign-in needed.',
    ],
  ],
}
