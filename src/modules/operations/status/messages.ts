import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { Component, State } from './component.ts'

type Texts = {
  title: string
  well: string
  slow: (names: string) => string
  down: (names: string) => string
  unknown: string
  lead: (at: string) => string
  never: string
  alone: string
  aloneText: string
  now: string
  names: Readonly<Record<Component, string>>
  what: Readonly<Record<Component, string>>
  states: Readonly<Record<State, string>>
  notMeasured: string
  since: (at: string) => string
  strip: (days: number) => string
  stripNote: string
  share: (percent: string) => string
  badDays: string
  noBadDays: string
  stopped: string
  slowFor: string
  day: string
  minutes: (n: number) => string
  picture: (name: string, bad: number, unmeasured: number) => string
  feeds: string
  json: string
  numbers: string
}

/** Texts of the status page. */
export const statusTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '서비스 상태',
    well: '모두 잘 되고 있습니다',
    slow: (names) => `느리거나 일부만 됩니다: ${names}`,
    down: (names) => `지금 멈춰 있습니다: ${names}`,
    unknown: '지금 상태를 재지 못했습니다',
    lead: (at) => `온일이 스스로 1분마다 잽니다. 마지막으로 잰 때는 ${at}입니다.`,
    never: '온일이 스스로 1분마다 잽니다. 아직 잰 것이 없습니다.',
    alone: '데이터베이스에 닿지 않습니다',
    aloneText:
      '지난 기록과 사건은 지금 보이지 않습니다. 이 서버가 스스로 잰 것만 아래에 있습니다. 낸 것은 사라지지 않습니다.',
    now: '지금',
    names: {
      web: '화면과 API',
      database: '데이터베이스',
      outbox: '기관 안에서 전하는 일',
      agencies: '밖의 기관',
      mail: '메일',
    },
    what: {
      web: '화면을 열고 보낼 수 있는지',
      database: '기록을 읽고 쓸 수 있는지',
      outbox: '낸 것이 받는 곳에 제때 닿는지',
      agencies: '자격·경력·학위 기관이 답하는지',
      mail: '알림 메일이 나가는지',
    },
    states: { up: '됩니다', slow: '느립니다', down: '멈췄습니다' },
    notMeasured: '재지 못함',
    since: (at) => `${at}부터`,
    strip: (days) => `지난 ${days}일`,
    stripNote:
      '한 칸이 하루입니다. 낮은 칸은 온종일 된 날, 중간 칸은 느린 때가 있던 날, 높은 칸은 멈춘 때가 있던 날, 점은 재지 않은 날입니다.',
    share: (percent) => `잰 시간의 ${percent}%에 되었습니다`,
    badDays: '멈추거나 느렸던 날',
    noBadDays: '지난 30일에 멈추거나 느렸던 날이 없습니다.',
    stopped: '멈춤',
    slowFor: '느림',
    day: '날',
    minutes: (n) => `${n}분`,
    picture: (name, bad, unmeasured) =>
      `${name}: 지난 30일 가운데 멈추거나 느린 때가 있던 날 ${bad}일, 재지 않은 날 ${unmeasured}일`,
    feeds: '다른 프로그램에서 보기',
    json: '지금 상태(JSON)',
    numbers: '일을 마치는 데 걸리는 시간',
  },
  en: {
    title: 'Service status',
    well: 'Everything works',
    slow: (names) => `Slow, or only in part: ${names}`,
    down: (names) => `Not working now: ${names}`,
    unknown: 'The state could not be measured just now',
    lead: (at) => `Onil measures itself every minute, last ${at}.`,
    never: 'Onil measures itself every minute. Nothing has been measured yet.',
    alone: 'The database cannot be reached',
    aloneText:
      'The record and the incidents cannot be shown now; below is what this server measured by itself. Nothing that you sent is lost.',
    now: 'Now',
    names: {
      web: 'Pages and API',
      database: 'Database',
      outbox: 'Delivery inside the service',
      agencies: 'Agencies outside',
      mail: 'Mail',
    },
    what: {
      web: 'whether pages open and forms can be sent',
      database: 'whether records can be read and written',
      outbox: 'whether what was sent arrives in time',
      agencies: 'whether the agencies for licences, careers and degrees answer',
      mail: 'whether letters leave',
    },
    states: { up: 'Works', slow: 'Slow', down: 'Not working' },
    notMeasured: 'Not measured',
    since: (at) => `since ${at}`,
    strip: (days) => `The last ${days} days`,
    stripNote:
      'One bar is one day. Low: it worked all day. Middle: it was slow at times. High: it stood still at times. A dot: not measured.',
    share: (percent) => `worked in ${percent}% of the measured time`,
    badDays: 'Days on which it stood still or was slow',
    noBadDays: 'On none of the last 30 days did anything stand still or go slowly.',
    stopped: 'Stood still',
    slowFor: 'Slow',
    day: 'Day',
    minutes: (n) => `${n} min`,
    picture: (name, bad, unmeasured) =>
      `${name}: of the last 30 days, ${bad} with a stop or slowness, ${unmeasured} not measured`,
    feeds: 'For other programs',
    json: 'State now (JSON)',
    numbers: 'How long things take',
  },
})
