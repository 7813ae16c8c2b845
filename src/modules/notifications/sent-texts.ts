import { type Messages, defineMessages } from '../../web/messages.ts'
import type { Went } from './delivery/delivery-log.ts'

type Texts = {
  title: (n: number) => string
  none: string
  noneNext: string
  lead: string
  back: string
  inbox: string
  code: string
  digest: string
  gathered: string
  old: string
  states: Readonly<Record<Went['state'], (at: string) => string>>
  tries: (n: number) => string
  whys: Readonly<Record<string, string>>
  otherWhy: string
  stop: {
    title: (kind: string) => string
    lead: string
    button: string
    done: (kind: string) => string
    doneLead: string
    again: string
    back: (kind: string) => string
    choose: string
  }
  phone: {
    title: string
    lead: string
    none: string
    noneNext: string
    channels: Readonly<Record<'sms' | 'alimtalk' | 'push', string>>
    numbers: string
    open: string
  }
  operator: {
    title: (troubled: number) => string
    lead: string
    flows: string
    none: string
    troubles: string
    noTroubles: string
    kind: string
    channel: string
    waiting: string
    sent: string
    givenUp: string
    tries: string
    slowest: string
    seconds: (n: number) => string
    when: string
    why: string
    state: string
    trying: (n: number) => string
    stopped: string
    back: string
  }
}

/** Texts of what was sent: to the person, to the operator, on the demo's telephone, and of the link that stops a letter. */
export const sentTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: (n) => (n === 0 ? '아직 보낸 것이 없습니다' : '언제 어디로 보냈는지 모두 보입니다'),
    none: '여기에 남습니다',
    noneNext: '알림이 생기면 언제 어디로 보냈는지, 닿았는지 적어 둡니다.',
    lead: '최근 50개입니다. 주소와 번호는 가려서 적습니다.',
    back: '알림 받는 방법',
    inbox: '알림함',
    code: '확인 번호',
    digest: '모아서 보낸 편지',
    gathered: '모아서',
    old: '바꾸기 전 주소',
    states: {
      sent: (at) => `${at}에 보냄`,
      waiting: (at) => `${at}에 보낼 예정`,
      'given-up': (at) => `${at}에 그만둠`,
    },
    tries: (n) => `${n}번 시도`,
    whys: {
      'no-such-number': '없는 번호입니다',
      'not-reachable': '알림톡을 받을 수 없는 번호라 문자로 보냈습니다',
      'not-connected': '이 설치에 연결되지 않았습니다',
      'no-address': '받을 곳이 없어졌습니다',
      'no-device': '꺼진 기기입니다',
      'nothing-to-say': '보낼 것이 없어졌습니다',
      gone: '그 기기에서 더는 받지 않습니다',
      'mail 550': '없는 메일 주소입니다',
    },
    otherWhy: '받는 쪽이 답하지 않습니다',
    stop: {
      title: (kind) => `‘${kind}’ 메일을 그만 보낼까요`,
      lead: '알림함에는 그대로 오고, 다른 알림도 바뀌지 않습니다. 로그인하지 않아도 됩니다.',
      button: '이 메일 그만 받기',
      done: (kind) => `‘${kind}’ 메일을 이제 보내지 않습니다`,
      doneLead: '알림함에는 그대로 옵니다. 잘못 눌렀다면 바로 되돌릴 수 있습니다.',
      again: '다시 받기',
      back: (kind) => `‘${kind}’ 메일을 다시 보냅니다`,
      choose: '로그인해서 받는 방법 모두 보기',
    },
    phone: {
      title: '시연 휴대전화: 문자, 알림톡, 푸시로 갔을 것',
      lead: '시연에서는 아무것도 밖으로 보내지 않고 여기에 모읍니다. 이 설치의 모든 시연 인물에게 간 것이 보입니다.',
      none: '아직 온 것이 없습니다',
      noneNext: '알림 받는 방법에서 번호를 확인하거나 시연 휴대전화의 푸시를 켜 보세요.',
      channels: { sms: '문자', alimtalk: '알림톡', push: '푸시' },
      numbers: '0으로 끝나는 번호에는 카카오톡이 없어 문자로 가고, 010-0000으로 시작하는 번호는 없는 번호입니다.',
      open: '열기',
    },
    operator: {
      title: (n) => (n === 0 ? '알림이 막힘없이 나가고 있습니다' : `막힌 알림이 ${n}개 있습니다`),
      lead: '최근 24시간입니다. 누구에게 무엇을 보냈는지는 여기서 볼 수 없습니다.',
      flows: '종류와 통로별로',
      none: '최근 24시간 동안 나간 것이 없습니다',
      troubles: '막힌 것',
      noTroubles: '막힌 것이 없습니다',
      kind: '종류',
      channel: '통로',
      waiting: '기다림',
      sent: '보냄',
      givenUp: '그만둠',
      tries: '시도',
      slowest: '가장 늦은 것',
      seconds: (n) => `${n}초`,
      when: '언제',
      why: '까닭',
      state: '상태',
      trying: (n) => `${n}번 시도, 다시 함`,
      stopped: '그만둠',
      back: '운영',
    },
  },
  en: {
    title: (n) => (n === 0 ? 'Nothing was sent yet' : 'See when and where we wrote to you'),
    none: 'It will be kept here',
    noneNext: 'When there is a message, you see when and where it went and whether it arrived.',
    lead: 'The latest 50. Addresses and numbers are masked.',
    back: 'How you are told',
    inbox: 'Inbox',
    code: 'Code',
    digest: 'Gathered letter',
    gathered: 'gathered',
    old: 'the address before the change',
    states: {
      sent: (at) => `sent ${at}`,
      waiting: (at) => `to be sent ${at}`,
      'given-up': (at) => `given up ${at}`,
    },
    tries: (n) => `${n} tries`,
    whys: {
      'no-such-number': 'there is no such number',
      'not-reachable': 'the number does not take KakaoTalk, so a text message went',
      'not-connected': 'not connected here',
      'no-address': 'there is no address any more',
      'no-device': 'the device is off',
      'nothing-to-say': 'there was nothing to send any more',
      gone: 'the device no longer takes them',
      'mail 550': 'there is no such mail address',
    },
    otherWhy: 'the other side does not answer',
    stop: {
      title: (kind) => `Stop mails about “${kind}”?`,
      lead: 'They still come into your inbox, and nothing else changes. You need not sign in.',
      button: 'Stop these mails',
      done: (kind) => `Mails about “${kind}” are stopped`,
      doneLead: 'They still come into your inbox. If that was a mistake, take it back here.',
      again: 'Send them again',
      back: (kind) => `Mails about “${kind}” are sent again`,
      choose: 'Sign in to choose everything',
    },
    phone: {
      title: 'Demo telephone: what would have gone by text message, KakaoTalk and push',
      lead: 'In a demonstration nothing leaves this machine; what goes to all demo people is collected here.',
      none: 'Nothing arrived yet',
      noneNext: 'Confirm a number on the page of notifications, or turn push on for the demo telephone.',
      channels: { sms: 'Text message', alimtalk: 'KakaoTalk', push: 'Push' },
      numbers:
        'Numbers that end in 0 have no KakaoTalk and get a text message; numbers that begin with 010-0000 do not exist.',
      open: 'Open',
    },
    operator: {
      title: (n) => (n === 0 ? 'Messages go out well' : n === 1 ? 'One message is stuck' : `${n} messages are stuck`),
      lead: 'The last 24 hours. Who got what cannot be seen here.',
      flows: 'By kind and channel',
      none: 'Nothing went out in the last 24 hours',
      troubles: 'Stuck',
      noTroubles: 'Nothing is stuck',
      kind: 'Kind',
      channel: 'Channel',
      waiting: 'Waiting',
      sent: 'Sent',
      givenUp: 'Given up',
      tries: 'Tries',
      slowest: 'Slowest',
      seconds: (n) => `${n} s`,
      when: 'When',
      why: 'Cause',
      state: 'State',
      trying: (n) => `${n} tries, goes on`,
      stopped: 'given up',
      back: 'Operation',
    },
  },
})
