import type { NewNotice } from '../notifications/index.ts'

type Notice = Omit<NewNotice, 'to'>
type Limits = { readonly own: number; readonly all: number; readonly minutes: number }

/** What is told when receiving numbers are guessed. */
export const guessNotices: { own(limits: Limits): Notice; all(limits: Limits): Notice } = {
  own: ({ own, minutes }) => ({
    kind: 'badge',
    topic: 'badges.numbers-closed',
    link: '/issuer/audit',
    title: { ko: '없는 받을 번호를 너무 많이 넣었습니다', en: 'Too many wrong receiving numbers were typed' },
    body: {
      ko: `${minutes}분 사이에 ${own}번입니다. 그동안 번호로는 발급하지 못합니다. 우리가 하지 않았다면 감사 화면에서 누가 했는지 보고 그 사람의 권한과 키를 멈추세요.`,
      en: `${own} within ${minutes} minutes. No badge is issued by number for that long. If it was none of you, see in the audit who it was and stop their rights and keys.`,
    },
  }),
  all: ({ all, minutes }) => ({
    kind: 'badge',
    topic: 'badges.numbers-closed',
    link: '/operator/issuers',
    title: { ko: '누군가 배지 받을 번호를 찍어 보는 것 같습니다', en: 'Somebody seems to guess receiving numbers' },
    body: {
      ko: `모든 기관에서 ${minutes}분 사이에 없는 번호가 ${all}번 들어와 번호로 발급하는 길을 잠시 닫았습니다.`,
      en: `All agencies together typed ${all} wrong numbers within ${minutes} minutes; issuing by number is closed for a while.`,
    },
  }),
}
