import type { HelpScope } from '../../../platform/operation/actor.ts'
import { type Messages, defineMessages } from '../../../web/messages.ts'
import type { HelpState } from './delegation.ts'

type Texts = {
  scopes: Readonly<Record<HelpScope, string>>
  scopeNotes: Readonly<Record<HelpScope, string>>
  states: Readonly<Record<HelpState, string>>
  kinds: Readonly<Record<'family' | 'officer', string>>
  mine: {
    title: string
    lead: string
    helpers: string
    none: string
    noneNext: string
    until: (day: string) => string
    waiting: string
    isIt: (who: string) => string
    confirm: string
    end: string
    endOf: (who: string) => string
    ended: string
    confirmed: string
    past: (n: number) => string
    ledger: string
    helped: string
    start: (who: string) => string
    haveCode: string
  }
  invite: {
    title: string
    who: string
    family: string
    familyNote: string
    officer: string
    officerNote: string
    what: string
    never: string
    endsOn: string
    endsHint: string
    make: string
    choose: string
    day: string
    done: string
    onceFamily: string
    onceOfficer: string
    link: string
    code: string
    back: string
  }
  accept: {
    title: string
    lead: string
    code: string
    hint: string
    open: string
    asks: (name: string) => string
    canDo: string
    until: string
    told: string
    accept: string
    doneFamily: string
    doneOfficer: string
  }
  helping: { title: (name: string) => string; lead: string; stopped: string; ways: Readonly<Record<HelpScope, string>> }
}

/** Texts of helpers: family, and officers at the counter. */
export const helperTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    scopes: {
      'resume-view': '이력서 보기',
      'resume-edit': '이력서 고치기',
      apply: '지원서 쓰기 돕기',
      'applications-view': '지원한 곳과 답 보기',
      messages: '알림 보기',
    },
    scopeNotes: {
      'resume-view': '경력과 자격, 바라는 일',
      'resume-edit': '줄을 더하고 고치고 숨기기. 기관이 확인한 내용은 아무도 못 고칩니다',
      apply: '써서 저장까지. 보내기는 본인이 합니다',
      'applications-view': '보낸 지원서와 회사의 답',
      messages: '나에게 온 알림 읽기',
    },
    states: {
      invited: '초대함',
      accepted: '확인을 기다림',
      active: '돕는 중',
      ended: '끝냄',
      expired: '기간이 끝남',
    },
    kinds: { family: '가족·지인', officer: '창구 담당자' },
    mine: {
      title: '도와주는 사람',
      lead: '가족이나 창구 담당자가 나를 대신해 볼 수 있는 것을 내가 정합니다. 언제든 바로 끝낼 수 있고, 한 일은 모두 적힙니다.',
      helpers: '나를 돕는 사람',
      none: '도와주는 사람이 없습니다',
      noneNext: '아래에서 무엇을 언제까지 맡길지 고르고 초대하세요.',
      until: (day) => `${day}까지`,
      waiting: '아직 아무도 받지 않았습니다',
      isIt: (who) => `${who} 님이 코드를 받았습니다. 앞에 있는 담당자가 맞나요?`,
      confirm: '맞습니다. 시작하기',
      end: '끝내기',
      endOf: (who) => `${who}: 끝내기`,
      ended: '끝냈습니다. 이제 대신할 수 없습니다',
      confirmed: '시작했습니다. 담당자가 이제 도울 수 있습니다',
      past: (n) => `지난 도움 ${n}건`,
      ledger: '무엇을 봤고 무엇을 했는지 보기',
      helped: '내가 돕는 사람',
      start: (who) => `${who} 님을 대신하여 보기`,
      haveCode: '받은 코드가 있나요?',
    },
    invite: {
      title: '도와줄 사람 초대하기',
      who: '누가 돕나요?',
      family: '가족이나 아는 사람',
      familyNote: '링크를 보내면, 그 사람이 자기 이름으로 로그인해서 받습니다',
      officer: '창구 담당자',
      officerNote: '10분 동안 쓸 수 있는 코드를 보여 주면, 담당자가 넣고 내가 확인합니다',
      what: '무엇을 맡기나요?',
      never: '로그인 수단, 동의, 배지 공유, 보내기와 취소처럼 중요한 일은 누구에게도 맡길 수 없습니다.',
      endsOn: '언제까지',
      endsHint: '가족은 1년, 담당자는 한 달까지. 그날이 지나면 저절로 끝납니다.',
      make: '초대 만들기',
      choose: '맡길 일을 하나 이상 고르세요',
      day: '오늘부터 가족은 1년, 담당자는 한 달 안에서 고르세요',
      done: '초대를 만들었습니다',
      onceFamily: '지금 한 번만 보입니다. 7일 안에, 도와줄 분에게만 보내세요',
      onceOfficer: '지금 한 번만 보입니다. 10분 안에, 앞에 있는 담당자에게만 보여 주세요',
      link: '링크',
      code: '코드',
      back: '도와주는 사람으로',
    },
    accept: {
      title: '도와 달라는 초대',
      lead: '받은 코드를 넣으면 누가 무엇을 부탁했는지 보입니다.',
      code: '초대 코드',
      hint: '네 글자씩 네 묶음입니다.',
      open: '초대 보기',
      asks: (name) => `${name} 님이 도움을 부탁했습니다`,
      canDo: '맡기는 일',
      until: '언제까지',
      told: '무엇을 봤고 무엇을 했는지 그분에게 모두 보입니다. 두 사람 모두 언제든 끝낼 수 있습니다.',
      accept: '돕겠습니다',
      doneFamily: '이제 대신하여 볼 수 있습니다',
      doneOfficer: '그분이 확인하면 시작됩니다. 그분에게 화면을 새로 열어 달라고 하세요',
    },
    helping: {
      title: (name) => `${name} 님을 돕고 있습니다`,
      lead: '맡은 일만 할 수 있고, 한 일은 그분에게 보입니다. 끝나면 위의 ‘그만하기’를 누르세요.',
      stopped: '내 화면으로 돌아왔습니다',
      ways: {
        'resume-view': '이력서 보기',
        'resume-edit': '이력서 고치기',
        apply: '일자리를 찾아 지원서 쓰기',
        'applications-view': '지원한 곳과 답 보기',
        messages: '알림 보기',
      },
    },
  },
  en: {
    scopes: {
      'resume-view': 'See the résumé',
      'resume-edit': 'Change the résumé',
      apply: 'Help to write applications',
      'applications-view': 'See applications and answers',
      messages: 'Read messages',
    },
    scopeNotes: {
      'resume-view': 'career, qualifications and wishes',
      'resume-edit': 'add, change and hide lines; nobody can change what an agency confirmed',
      apply: 'write and save; you send it yourself',
      'applications-view': 'what you sent and what employers answered',
      messages: 'the messages sent to you',
    },
    states: {
      invited: 'invited',
      accepted: 'waits for you',
      active: 'helping',
      ended: 'ended',
      expired: 'over',
    },
    kinds: { family: 'family or friend', officer: 'officer at the counter' },
    mine: {
      title: 'People who help you',
      lead: 'You decide what family or an officer at the counter may see and do for you. You can end it at any moment, and everything they do is written down.',
      helpers: 'Who helps me',
      none: 'Nobody helps you yet',
      noneNext: 'Choose below what to hand over and until when, and invite somebody.',
      until: (day) => `until ${day}`,
      waiting: 'Nobody has taken it yet',
      isIt: (who) => `${who} took the code. Is it the officer before you?`,
      confirm: 'Yes, begin',
      end: 'End',
      endOf: (who) => `${who}: end`,
      ended: 'Ended. They can no longer act for you',
      confirmed: 'Begun. The officer can help you now',
      past: (n) => `Past help: ${n}`,
      ledger: 'See what they saw and did',
      helped: 'Whom I help',
      start: (who) => `Act for ${who}`,
      haveCode: 'Did you get a code?',
    },
    invite: {
      title: 'Invite somebody to help',
      who: 'Who helps?',
      family: 'Family or a friend',
      familyNote: 'You send a link; they sign in as themselves and accept',
      officer: 'An officer at the counter',
      officerNote: 'You show a code that holds for ten minutes; the officer enters it and you confirm',
      what: 'What do you hand over?',
      never:
        'Important acts cannot be left to anybody: ways to sign in, consents, sharing badges, sending and withdrawing.',
      endsOn: 'Until',
      endsHint: 'Family up to a year, an officer up to a month. It ends by itself after that day.',
      make: 'Make the invitation',
      choose: 'Choose at least one thing',
      day: 'Choose a day from today, within a year for family or a month for an officer',
      done: 'The invitation is made',
      onceFamily: 'It is shown only now. Send it within seven days, to your helper only',
      onceOfficer: 'It is shown only now. Show it within ten minutes, to the officer before you only',
      link: 'Link',
      code: 'Code',
      back: 'Back to people who help',
    },
    accept: {
      title: 'An invitation to help',
      lead: 'Enter the code to see who asks for what.',
      code: 'Code of the invitation',
      hint: 'Four groups of four.',
      open: 'See the invitation',
      asks: (name) => `${name} asks for your help`,
      canDo: 'What they hand over',
      until: 'Until',
      told: 'They see everything that you see and do. Either of you can end it at any moment.',
      accept: 'I will help',
      doneFamily: 'You can act for them now',
      doneOfficer: 'It begins when they confirm. Ask them to open their page again',
    },
    helping: {
      title: (name) => `You are helping ${name}`,
      lead: 'You can do only what was handed over, and they see what you did. Press “Stop” above when you are done.',
      stopped: 'You are back on your own pages',
      ways: {
        'resume-view': 'See the résumé',
        'resume-edit': 'Change the résumé',
        apply: 'Find a job and write an application',
        'applications-view': 'See applications and answers',
        messages: 'Read messages',
      },
    },
  },
})
