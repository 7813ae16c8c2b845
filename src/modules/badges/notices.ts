import type { NewNotice } from '../notifications/index.ts'
import { revokeWords, suspendWords } from './reason-words.ts'

type Notice = Omit<NewNotice, 'to'>
type Titled = { readonly id: string; readonly title: string }

/** What holders are told. */
export const notices: {
  arrived(issuer: string, titles: readonly string[]): Notice
  noRecord(issuer: string): Notice
  needsAPerson(issuer: string): Notice
  revoked(badge: Titled, reason: string): Notice
  suspended(badge: Titled, reason: string): Notice
  restored(badge: Titled): Notice
  corrected(badge: Titled): Notice
  correctionAsked(title: string): Notice
  eventRefused(): Notice
  correctionDeclined(badge: Titled, reason: string, by: string): Notice
} = {
  arrived: (issuer, titles) => ({
    kind: 'progress',
    topic: 'badges.arrived',
    link: '/wallet',
    title: {
      ko: `${issuer}에서 배지 ${titles.length}개가 왔습니다`,
      en: titles.length === 1 ? `One badge arrived from ${issuer}` : `${titles.length} badges arrived from ${issuer}`,
    },
    body: {
      ko: `${titles.join(', ')}. 지갑에서 볼 수 있습니다.`,
      en: `${titles.join(', ')}. They are in your wallet.`,
    },
  }),
  noRecord: (issuer) => ({
    kind: 'progress',
    topic: 'badges.no-record',
    link: '/wallet',
    title: { ko: `${issuer}에는 기록이 없습니다`, en: `${issuer} has no record of you` },
    body: {
      ko: '있어야 할 기록이라면 그 기관에 물어보세요. 다시 가져오기는 언제든 할 수 있습니다.',
      en: 'If there should be one, ask the agency. You can fetch again at any time.',
    },
  }),
  needsAPerson: (issuer) => ({
    kind: 'badge',
    topic: 'badges.needs-a-person',
    link: '/wallet',
    title: { ko: `${issuer}의 기록을 받지 못했습니다`, en: `The records of ${issuer} could not be taken over` },
    body: {
      ko: '까닭은 지갑에 적어 두었습니다. 지갑에 들어온 것은 없습니다.',
      en: 'The reason is in your wallet. Nothing was put into it.',
    },
  }),
  revoked: ({ id, title }, reason) => ({
    kind: 'badge',
    topic: 'badges.revoked',
    link: `/wallet/${id}`,
    title: { ko: `기관이 ${title} 배지를 취소했습니다`, en: `The badge ${title} was revoked by its issuer` },
    body: {
      ko: `까닭: ${revokeWords.ko[reason] ?? reason}. 이 배지를 보인 곳에서도 1분 안에 취소로 보입니다.`,
      en: `Reason: ${revokeWords.en[reason] ?? reason}. Wherever you have shown it, it appears as revoked within a minute.`,
    },
  }),
  suspended: ({ id, title }, reason) => ({
    kind: 'badge',
    topic: 'badges.suspended',
    link: `/wallet/${id}`,
    title: { ko: `기관이 ${title} 배지를 잠시 멈췄습니다`, en: `The badge ${title} was suspended by its issuer` },
    body: {
      ko: `까닭: ${suspendWords.ko[reason] ?? reason}. 풀리면 알려 드립니다.`,
      en: `Reason: ${suspendWords.en[reason] ?? reason}. You will be told when it holds again.`,
    },
  }),
  corrected: ({ id, title }) => ({
    kind: 'badge',
    topic: 'badges.corrected',
    link: `/wallet/${id}`,
    title: { ko: `기관이 ${title} 배지를 고쳐 새로 냈습니다`, en: `The badge ${title} was corrected by its issuer` },
    body: {
      ko: '앞의 배지를 대신합니다. 보낸 링크는 새 배지로 이어집니다.',
      en: 'It takes the place of the one before. Links you gave out lead to it.',
    },
  }),
  correctionAsked: (title) => ({
    kind: 'badge',
    topic: 'badges.correction-asked',
    link: '/issuer/requests',
    title: { ko: `${title} 배지를 고쳐 달라는 요청이 왔습니다`, en: `Somebody asks to correct the badge ${title}` },
    body: { ko: '무엇이 틀렸는지 요청 화면에 있습니다.', en: 'What is wrong is on the page of requests.' },
  }),
  eventRefused: () => ({
    kind: 'badge',
    topic: 'badges.event-refused',
    link: '/issuer/events?state=refused',
    title: { ko: '발급하지 못한 이벤트가 있습니다', en: 'An event could not be turned into a badge' },
    body: {
      ko: '무엇을 고치면 되는지 자동 발급 화면에 적어 두었습니다. 하루에 한 번만 알립니다.',
      en: 'What to mend is on the page of issuing by event. You are told at most once a day.',
    },
  }),
  correctionDeclined: ({ id, title }, reason, by) => ({
    kind: 'badge',
    topic: 'badges.correction-declined',
    link: `/wallet/${id}`,
    title: { ko: `기관이 ${title} 배지를 고치지 않았습니다`, en: `The badge ${title} was not corrected` },
    body: {
      ko: `까닭: ${reason} (${by}). 다른 자료가 있으면 다시 요청할 수 있습니다.`,
      en: `Reason: ${reason} (${by}). With more to show you can ask again.`,
    },
  }),
  restored: ({ id, title }) => ({
    kind: 'badge',
    topic: 'badges.restored',
    link: `/wallet/${id}`,
    title: { ko: `${title} 배지를 다시 쓸 수 있습니다`, en: `The badge ${title} holds again` },
    body: { ko: '기관이 정지를 풀었습니다.', en: 'Its issuer ended the suspension.' },
  }),
}
