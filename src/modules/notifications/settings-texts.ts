import { type Messages, defineMessages } from '../../web/messages.ts'

type Texts = {
  title: (names: readonly string[]) => string
  lead: string
  contacts: string
  mail: string
  mobile: string
  source: { person: string; 'sign-in': string }
  noMail: string
  noMobile: string
  change: string
  add: string
  remove: string
  removeOf: (what: string) => string
  removed: string
  mailField: string
  mobileField: string
  mobileHint: string
  getCode: string
  unreachable: string
  unreachableNext: string
  push: string
  pushLead: string
  pushNone: string
  pushHere: string
  pushNoScript: string
  pushBlocked: string
  pushFailed: string
  pushOn: string
  pushOff: string
  pushOffOf: (name: string) => string
  pushOffDone: string
  device: string
  simulated: string
  simulatedDone: string
  since: string
  what: string
  whatLead: string
  always: string
  passes: string
  when: string
  quiet: string
  quietNote: string
  from: string
  to: string
  digest: string
  digestNote: string
  every: { never: string; day: string; week: string }
  hour: string
  oclock: (hour: number) => string
  weekday: string
  weekdays: readonly string[]
  lang: string
  langs: { none: string; ko: string; en: string }
  save: string
  saved: string
  sent: string
  sentNote: string
  backToData: string
  limits: (paid: number) => string
  lockScreen: string
  kakao: string
  code: {
    title: (shown: string) => string
    none: string
    noneNext: string
    field: string
    hint: string
    button: string
    done: string
    wrong: (left: number) => string
    again: string
    back: string
    demoMail: string
    demoPhone: string
  }
}

/** Texts of the page where a person decides how they are told. */
export const settingsTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    title: (names) => `${['알림함', ...names].join(', ')}${names.length > 0 ? '로' : '에서'} 알려 드립니다`,
    lead: '알림함에는 모두 남습니다. 그 밖에 어디로, 언제 받을지 정하세요.',
    contacts: '받을 곳',
    mail: '메일',
    mobile: '휴대전화',
    source: { person: '확인 번호로 확인했습니다', 'sign-in': '로그인할 때 받은 주소입니다' },
    noMail: '메일로는 받지 않습니다.',
    noMobile: '아직 번호가 없습니다. 번호를 확인하면 알림톡과 문자로도 받을 수 있습니다.',
    change: '바꾸기',
    add: '더하기',
    remove: '지우기',
    removeOf: (what) => `${what} 지우기`,
    removed: '지웠습니다. 알림은 알림함에 그대로 옵니다.',
    mailField: '메일 주소',
    mobileField: '휴대전화 번호',
    mobileHint: '예: 010-1234-5678',
    getCode: '확인 번호 받기',
    unreachable: '이곳에 닿지 않아 보내지 않고 있습니다',
    unreachableNext: '주소가 맞으면 확인 번호를 다시 받으세요. 닿으면 다시 보냅니다.',
    push: '푸시',
    pushLead: '휴대전화나 컴퓨터의 잠금 화면에 뜹니다. 이름이나 회사는 담지 않습니다.',
    pushNone: '푸시를 받는 기기가 없습니다.',
    pushHere: '이 기기에서 켜기',
    pushNoScript: '이 기기에서 켜려면 푸시를 받을 수 있는 브라우저에서 스크립트를 켜고 여세요.',
    pushBlocked: '이 브라우저에서 알림이 막혀 있습니다. 브라우저의 사이트 설정에서 알림을 허용하세요.',
    pushFailed: '켜지 못했습니다. 인터넷 연결을 보고 다시 눌러 주세요.',
    pushOn: '이 기기에서 켰습니다',
    pushOff: '끄기',
    pushOffOf: (name) => `${name}: 끄기`,
    pushOffDone: '껐습니다',
    device: '기기',
    simulated: '시연 휴대전화에서 켜기',
    simulatedDone: '시연 휴대전화에서 켰습니다. 받은 것은 시연 휴대전화 화면에 보입니다.',
    since: '켠 날',
    what: '무엇을 어디로',
    whatLead: '고르지 않은 것도 알림함에는 옵니다.',
    always: '늘 보냄',
    passes: '조용한 시간에도',
    when: '언제',
    quiet: '조용한 시간',
    quietNote: '푸시, 알림톡, 문자는 끝나는 시각까지 기다립니다. 마감과 보안은 기다리지 않습니다.',
    from: '시작',
    to: '끝',
    digest: '메일을 모아서 받기',
    digestNote: '마감과 보안은 모으지 않고 바로 보냅니다.',
    every: { never: '그때그때', day: '하루 한 번', week: '한 주에 한 번' },
    hour: '받을 시각',
    oclock: (hour) => `${hour}시`,
    weekday: '받을 요일 (한 주에 한 번일 때)',
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    lang: '알림 언어',
    langs: { none: '계정의 언어', ko: '한국어', en: 'English' },
    save: '이대로 저장하기',
    saved: '저장했습니다',
    sent: '언제 어디로 보냈나',
    sentNote: '보낸 때와 곳, 닿았는지',
    backToData: '내 정보·동의',
    limits: (paid) => `알림톡과 문자는 하루 ${paid}통까지 보내고, 넘으면 메일로 보냅니다. 마감과 보안은 세지 않습니다.`,
    lockScreen: '푸시, 알림톡, 문자에는 이름, 회사, 금액을 쓰지 않습니다.',
    kakao: '알림톡이 닿지 않는 번호에는 문자로, 문자도 닿지 않으면 메일로 보냅니다.',
    code: {
      title: (shown) => `${shown}에 보낸 여섯 자리를 입력하세요`,
      none: '지금 기다리는 확인 번호가 없습니다',
      noneNext: '번호는 10분 동안 다섯 번까지 입력할 수 있습니다. 새 번호를 받으세요.',
      field: '확인 번호',
      hint: '10분 안에 입력하세요',
      button: '확인하기',
      done: '확인했습니다. 이제 이곳으로도 알려 드립니다',
      wrong: (left) => `번호가 다릅니다. ${left}번 더 입력할 수 있습니다`,
      again: '번호를 받지 못했거나 주소가 틀렸다면 돌아가서 다시 받으세요. 한 시간에 다섯 번까지 받을 수 있습니다.',
      back: '알림 받는 방법',
      demoMail: '시연: 편지함에서 번호 보기',
      demoPhone: '시연: 휴대전화에서 번호 보기',
    },
  },
  en: {
    title: (names) => `You are told in the inbox${names.map((n) => `, by ${n}`).join('')}`,
    lead: 'Everything stays in the inbox. Choose where else and when you are told.',
    contacts: 'Where we reach you',
    mail: 'E-mail',
    mobile: 'Mobile number',
    source: { person: 'Confirmed by a code', 'sign-in': 'The address of your sign-in' },
    noMail: 'You get no mail.',
    noMobile: 'No number yet. With a confirmed number you can also be told by KakaoTalk and text message.',
    change: 'Change',
    add: 'Add',
    remove: 'Remove',
    removeOf: (what) => `Remove ${what}`,
    removed: 'Removed. Messages still come into the inbox.',
    mailField: 'E-mail address',
    mobileField: 'Mobile number',
    mobileHint: 'A Korean number, like 010-1234-5678',
    getCode: 'Get a code',
    unreachable: 'It cannot be reached, so nothing is sent there',
    unreachableNext: 'If the address is right, get a code again; when it arrives, we send again.',
    push: 'Push messages',
    pushLead: 'They appear on the locked screen of a telephone or computer, without names or employers.',
    pushNone: 'No device takes push messages.',
    pushHere: 'Turn on here',
    pushNoScript: 'To turn them on here, open this page with scripts in a browser that takes push messages.',
    pushBlocked: 'This browser blocks notifications. Allow them in its settings for this site.',
    pushFailed: 'That did not work. Check the connection and try again.',
    pushOn: 'Turned on here',
    pushOff: 'Turn off',
    pushOffOf: (name) => `${name}: turn off`,
    pushOffDone: 'Turned off',
    device: 'Device',
    simulated: 'Turn on at the demo telephone',
    simulatedDone: 'Turned on at the demo telephone. What it gets is on the page of the demo telephone.',
    since: 'Since',
    what: 'What goes where',
    whatLead: 'What you do not choose still comes into the inbox.',
    always: 'always sent',
    passes: 'also in quiet hours',
    when: 'When',
    quiet: 'Quiet hours',
    quietNote: 'Push, KakaoTalk and text messages wait until they end. Deadlines and security do not wait.',
    from: 'From',
    to: 'To',
    digest: 'Gather mail into one letter',
    digestNote: 'Deadlines and security are not gathered.',
    every: { never: 'No, at once', day: 'Once a day', week: 'Once a week' },
    hour: 'At',
    oclock: (hour) => `${String(hour).padStart(2, '0')}:00`,
    weekday: 'On (when once a week)',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    lang: 'Language of messages',
    langs: { none: 'As in my account', ko: '한국어', en: 'English' },
    save: 'Save these choices',
    saved: 'Saved',
    sent: 'When and where we wrote',
    sentNote: 'and whether it arrived',
    backToData: 'My data and consent',
    limits: (paid) =>
      `At most ${paid} KakaoTalk and text messages a day; more go by mail. Deadlines and security do not count.`,
    lockScreen: 'Push, KakaoTalk and text messages hold no name, employer or amount.',
    kakao: 'Where KakaoTalk does not arrive, a text message is sent; where that does not, a mail.',
    code: {
      title: (shown) => `Type the six digits that went to ${shown}`,
      none: 'No code is waiting now',
      noneNext: 'A code lasts ten minutes and five tries. Get a new one.',
      field: 'Code',
      hint: 'within ten minutes',
      button: 'Confirm',
      done: 'Confirmed. You are told there, too, from now on',
      wrong: (left) => `That is not the code. Tries left: ${left}`,
      again: 'If nothing arrived or the address was wrong, go back and get another: up to five an hour.',
      back: 'How you are told',
      demoMail: 'Demo: read the code in the mailbox',
      demoPhone: 'Demo: read the code on the telephone',
    },
  },
})
