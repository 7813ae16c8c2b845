import { josa } from 'josa'
import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { IncidentState, Stage } from './incident.ts'

type Texts = {
  title: string
  none: string
  noneText: string
  openNow: string
  past: string
  state: Readonly<Record<IncidentState, string>>
  stage: Readonly<Record<Stage, string>>
  span: (from: string, to: string, minutes: number) => string
  goesOn: (from: string, minutes: number) => string
  what: string
  when: string
  stands: string
  story: string
  began: string
  ended: string
  done: string
  extended: string
  extendedNone: string
  moved: (span: string, days: number) => string
  notBefore: (day: string) => string
  count: (n: number) => string
  basis: string
  basisNote: string
  signed: (name: string, at: string) => string
  withdrawn: (name: string, at: string) => string
  reason: string
  mine: string
  mineText: string
  back: string
  atom: string
  json: string
  atomTitle: string
}

/** What everybody reads of incidents. */
export const incidentTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '사건',
    none: '알릴 사건이 없습니다',
    noneText: '멈추거나 잘못된 일이 있으면 여기에 적고, 끝나도 지우지 않습니다.',
    openNow: '지금 일어나고 있는 일',
    past: '지난 사건',
    state: {
      proposed: '온일이 잰 것, 아직 알리지 않음',
      open: '살펴보는 중',
      closed: '끝남',
      dismissed: '알리지 않기로 함',
    },
    stage: { looking: '살펴보는 중', found: '까닭을 찾음', watching: '고치고 지켜보는 중', closed: '끝남' },
    span: (from, to, minutes) => `${from}부터 ${to}까지 ${minutes}분`,
    goesOn: (from, minutes) => `${from}부터 ${minutes}분째`,
    what: '멈춘 것',
    when: '때',
    stands: '지금',
    story: '있었던 일',
    began: '시작됨',
    ended: '다시 됨',
    done: '무엇을 했는지',
    extended: '이 일로 늦춘 마감',
    extendedNone: '이 일로 늦춘 마감은 없습니다.',
    moved: (span, days) => `${span}에 끝나던 것을 ${days}일 늦췄습니다`,
    notBefore: (day) => `새 날은 아무리 일러도 ${day}입니다`,
    count: (n) => `서명할 때 ${n}건`,
    basis: '근거',
    basisNote: '서명한 사람이 적은 것입니다.',
    signed: (name, at) => `${name} 서명 · ${at}`,
    withdrawn: (name, at) => josa(`${name}#{이} ${at}에 거두었습니다`),
    reason: '까닭',
    mine: '내 마감도 늦춰졌나요?',
    mineText:
      '늦춰진 사람에게는 알림을 한 번 보냈고, 공고와 지원 화면에 새 날과 까닭이 보입니다. 따로 신청할 것은 없습니다.',
    back: '서비스 상태',
    atom: '사건 소식 받기(Atom)',
    json: '사건(JSON)',
    atomTitle: '온일 서비스 사건',
  },
  en: {
    title: 'Incidents',
    none: 'There is no incident to tell of',
    noneText: 'When something stands still or goes wrong it is written here, and stays when it is over.',
    openNow: 'Happening now',
    past: 'Earlier incidents',
    state: {
      proposed: 'measured by Onil, not told yet',
      open: 'being looked at',
      closed: 'over',
      dismissed: 'set aside',
    },
    stage: { looking: 'Looking into it', found: 'Cause found', watching: 'Mended, being watched', closed: 'Over' },
    span: (from, to, minutes) => `${from} to ${to}, ${minutes} min`,
    goesOn: (from, minutes) => `since ${from}, ${minutes} min so far`,
    what: 'What stood still',
    when: 'When',
    stands: 'Now',
    story: 'What happened',
    began: 'Began',
    ended: 'Works again',
    done: 'What was done',
    extended: 'Deadlines moved because of it',
    extendedNone: 'No deadline was moved because of it.',
    moved: (span, days) => `What ended on ${span} moved by ${days} ${days === 1 ? 'day' : 'days'}`,
    notBefore: (day) => `No new day is earlier than ${day}`,
    count: (n) => `${n} when it was signed`,
    basis: 'Basis',
    basisNote: 'As written by who signed.',
    signed: (name, at) => `Signed by ${name} · ${at}`,
    withdrawn: (name, at) => `Taken back by ${name}, ${at}`,
    reason: 'Reason',
    mine: 'Was my deadline moved, too?',
    mineText:
      'Everybody whose deadline moved got one message, and the vacancy and the application show the new day and why. There is nothing to apply for.',
    back: 'Service status',
    atom: 'Incidents as a feed (Atom)',
    json: 'Incidents (JSON)',
    atomTitle: 'Onil service incidents',
  },
})
