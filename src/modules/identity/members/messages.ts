import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { InvitationState } from './invitation.ts'

type Texts = {
  title: string
  lead: string
  verification: string
  keys: string
  only: string
  changed: string
  since: string
  me: string
  change: string
  changeOf: (name: string) => string
  whoMay: string
  remove: string
  invite: {
    title: string
    address: string
    hint: string
    role: string
    send: string
    sent: string
    errors: Record<string, string>
  }
  waiting: {
    title: string
    states: Readonly<Record<InvitationState, string>>
    by: (name: string, day: string) => string
    resend: string
    callBack: string
    resent: string
    calledBack: string
  }
  handover: {
    title: string
    lead: string
    who: string
    choose: string
    none: string
    afterwards: string
    offer: string
    offered: string
    waits: (name: string, day: string) => string
    stop: string
    asks: (name: string) => string
    asksText: (day: string) => string
    accept: string
    decline: string
    taken: string
    ended: string
    gone: string
  }
  leave: { button: string; done: string }
  join: {
    title: (organisation: string) => string
    by: string
    as: string
    until: string
    may: string
    accept: string
    done: (organisation: string) => string
  }
  history: {
    none: string
    for: (agent: string) => string
    program: string
    older: string
    when: string
    who: string
    what: string
  }
}

/** Texts of members, invitations, handing over and the organisation's log. */
export const memberTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: '구성원·권한',
    lead: '누가 무엇을 할 수 있는지 구성원 모두가 봅니다. 바꾸는 일은 관리자만 합니다.',
    verification: '사업자 확인',
    keys: '프로그램의 열쇠',
    only: '권한은 관리자만 바꿀 수 있습니다.',
    changed: '바꿨습니다',
    since: '시작',
    me: '나',
    change: '바꾸기',
    changeOf: (name) => `${name} 님의 권한 바꾸기`,
    whoMay: '권한마다 할 수 있는 일',
    remove: '내보내기',
    invite: {
      title: '초대하기',
      address: '메일 주소나 휴대전화 번호',
      hint: '메일이나 문자로 한 번만 쓸 수 있는 링크를 보냅니다. 이레 동안 쓸 수 있습니다.',
      role: '권한',
      send: '초대 보내기',
      sent: '초대를 보냈습니다',
      errors: { address: '메일 주소를 name@example.kr처럼, 번호를 010-1234-5678처럼 쓰세요', role: '권한을 고르세요' },
    },
    waiting: {
      title: '답을 기다리는 초대',
      states: {
        waiting: '기다리는 중',
        undelivered: '닿지 않았습니다',
        accepted: '받음',
        'called-back': '거둠',
        expired: '날이 지났습니다',
      },
      by: (name, day) => `${name} 님이 초대 · ${day}까지`,
      resend: '다시 보내기',
      callBack: '거두기',
      resent: '새 링크를 보냈습니다. 앞의 링크는 이제 쓸 수 없습니다',
      calledBack: '초대를 거두었습니다. 링크는 이제 쓸 수 없습니다',
    },
    handover: {
      title: '관리자 넘기기',
      lead: '다음 관리자를 정합니다. 그 사람이 받아들여야 바뀌고, 그때까지는 지금 그대로입니다.',
      who: '다음 관리자',
      choose: '고르세요',
      none: '넘길 사람이 없습니다. 먼저 구성원을 초대하세요.',
      afterwards: '넘긴 뒤 나는',
      offer: '다음 관리자로 정하기',
      offered: '정했습니다. 받아들이면 알려 드립니다',
      waits: (name, day) => `${name} 님의 답을 기다립니다. ${day}까지 답이 없으면 그대로 관리자입니다.`,
      stop: '없던 일로 하기',
      asks: (name) => `${name} 님이 관리자를 넘기려 합니다`,
      asksText: (day) => `받아들이면 바로 관리자가 됩니다. ${day}까지 답하세요.`,
      accept: '이어받기',
      decline: '거절하기',
      taken: '관리자를 이어받았습니다',
      ended: '인계를 멈췄습니다',
      gone: '관리자가 모두 떠났거나 연락이 닿지 않나요?',
    },
    leave: {
      button: '나가기',
      done: '나갔습니다',
    },
    join: {
      title: (o) => `${o}에서 초대했습니다`,
      by: '초대한 사람',
      as: '권한',
      until: '쓸 수 있는 날',
      may: '할 수 있는 일',
      accept: '구성원 되기',
      done: (o) => `${o}의 구성원이 되었습니다`,
    },
    history: {
      none: '아직 한 일이 없습니다',
      for: (agent) => `대행: ${agent}`,
      program: '프로그램으로',
      older: '더 앞의 일',
      when: '언제',
      who: '누가',
      what: '무엇을',
    },
  },
  en: {
    title: 'Members and rights',
    lead: 'Every member sees who may do what. Only administrators change it.',
    verification: 'Verification',
    keys: 'Keys of programs',
    only: 'Only administrators can change rights.',
    changed: 'Changed',
    since: 'Since',
    me: 'you',
    change: 'Change',
    changeOf: (name) => `Change the role of ${name}`,
    whoMay: 'What each role may do',
    remove: 'Remove',
    invite: {
      title: 'Invite somebody',
      address: 'E-mail address or mobile number',
      hint: 'A link that works once goes there by mail or text message. It is valid for seven days.',
      role: 'Role',
      send: 'Send the invitation',
      sent: 'The invitation was sent',
      errors: { address: 'Write the address as name@example.kr, the number as 010-1234-5678', role: 'Choose a role' },
    },
    waiting: {
      title: 'Invitations without an answer',
      states: {
        waiting: 'waiting',
        undelivered: 'did not arrive',
        accepted: 'accepted',
        'called-back': 'called back',
        expired: 'too old',
      },
      by: (name, day) => `Invited by ${name} · until ${day}`,
      resend: 'Send again',
      callBack: 'Call back',
      resent: 'A new link was sent. The former one no longer works',
      calledBack: 'Called back. The link no longer works',
    },
    handover: {
      title: 'Hand over',
      lead: 'Name the next administrator. It changes when they accept; until then everything stays as it is.',
      who: 'Next administrator',
      choose: 'Choose',
      none: 'There is nobody to hand over to. Invite a member first.',
      afterwards: 'Afterwards I',
      offer: 'Name the successor',
      offered: 'Named. You will be told when they accept',
      waits: (name, day) => `Waiting for ${name}. Without an answer by ${day} you remain administrator.`,
      stop: 'Take it back',
      asks: (name) => `${name} wants to hand over to you`,
      asksText: (day) => `You become administrator as soon as you accept. Answer by ${day}.`,
      accept: 'Take over',
      decline: 'Decline',
      taken: 'You are the administrator now',
      ended: 'The handing over has ended',
      gone: 'Are all administrators gone or out of reach?',
    },
    leave: {
      button: 'Leave',
      done: 'You have left',
    },
    join: {
      title: (o) => `${o} invites you`,
      by: 'Invited by',
      as: 'Role',
      until: 'Valid until',
      may: 'You may',
      accept: 'Become a member',
      done: (o) => `You are a member of ${o} now`,
    },
    history: {
      none: 'Nothing was done yet',
      for: (agent) => `Agent: ${agent}`,
      program: 'by a program',
      older: 'Older',
      when: 'When',
      who: 'Who',
      what: 'What',
    },
  },
})
