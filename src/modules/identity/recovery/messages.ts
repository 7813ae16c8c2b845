import { type Messages, defineMessages } from '../../../web/messages.ts'

/** What the page of a letter's link says. */
export type LetterTexts = Readonly<Record<'title' | 'lead' | 'stop' | 'done' | 'doneNext' | 'devices', string>>

type Texts = {
  section: {
    title: string
    left: (n: number) => string
    none: string
    make: string
    again: string
    againNote: string
    lost: string
  }
  codes: { title: string; lead: string; print: string; back: string }
  lost: {
    title: string
    lead: string
    back: string
    none: string
    byCode: string
    byCodeNote: (left: number) => string
    noCodes: string
    code: string
    codeHint: string
    use: string
    used: string
    byTime: string
    time: (days: number) => string
    approval: (names: string) => string
    begin: string
    begun: string
    open: (at: string) => string
    ripe: (at: string) => string
    missing: (names: string) => string
    ready: string
    finish: string
    finishNote: string
    finished: string
    cancel: string
    cancelled: string
    nobody: string
  }
  letter: LetterTexts
  undo: LetterTexts
  held: {
    title: (until: string) => string
    text: (how: string, assurance: string) => string
    by: Readonly<Record<'waiting' | 'approval', string>>
    assurance: Readonly<Record<'low' | 'substantial' | 'high', string>>
    undone: string
  }
  approve: {
    title: string
    lead: string
    none: string
    noneNext: string
    since: (at: string) => string
    confirm: string
    confirmFor: (name: string) => string
    done: string
    note: string
  }
}

/** Texts of recovery codes and of a lost passkey. */
export const recoveryTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    section: {
      title: '복구 코드',
      left: (n) => `쓸 수 있는 코드가 ${n}개 있습니다. 패스키를 잃어버렸을 때 하나씩 씁니다.`,
      none: '아직 코드가 없습니다. 만들어서 종이에 적어 두면, 패스키를 잃어버려도 기다리지 않고 새로 만들 수 있습니다.',
      make: '복구 코드 만들기',
      again: '코드 새로 만들기',
      againNote: '새로 만들면 전에 만든 코드는 쓸 수 없습니다.',
      lost: '패스키를 잃어버렸나요?',
    },
    codes: {
      title: '복구 코드를 적어 두세요',
      lead: '지금 한 번만 보입니다. 인쇄하거나 종이에 적어 안전한 곳에 두세요. 코드 하나는 한 번만 쓸 수 있습니다.',
      print: '이 화면을 인쇄하면 그대로 종이에 남습니다.',
      back: '적어 두었습니다',
    },
    lost: {
      title: '패스키를 잃어버렸을 때',
      lead: '본인확인만으로 바로 열어 드리지 않습니다. 전화번호를 훔친 사람도 할 수 있기 때문입니다. 운영자도 대신 열 수 없습니다.',
      back: '로그인 수단',
      none: '패스키가 없어서 되찾을 것도 없습니다. 본인확인으로 로그인해서 바로 새로 만들 수 있습니다.',
      byCode: '복구 코드로 바로',
      byCodeNote: (left) =>
        `적어 둔 코드 하나를 넣으면 10분 동안 패스키를 지우고 새로 만들 수 있습니다. 남은 코드 ${left}개`,
      noCodes: '만들어 둔 코드가 없습니다.',
      code: '복구 코드',
      codeHint: '네 글자씩 네 묶음입니다. 예: 4F2K-9QXM-T0AB-7WZD',
      use: '코드 쓰기',
      used: '확인했습니다. 10분 안에 잃어버린 패스키를 지우고 새로 만드세요',
      byTime: '기다렸다가',
      time: (days) =>
        `지금 시작하면 모든 연락처로 알리고 ${days}일을 기다립니다. 그 사이 아무도 멈추지 않으면 다시 본인확인을 하고 끝냅니다.`,
      approval: (names) =>
        `지금 시작하면 ${names}의 다른 관리자에게 알립니다. 그 관리자가 본인이 맞다고 확인하면 끝낼 수 있습니다.`,
      begin: '되찾기 시작',
      begun: '되찾기를 시작하고 알림을 보냈습니다',
      open: (at) => `${at}에 시작했습니다.`,
      ripe: (at) => `${at}부터 끝낼 수 있습니다.`,
      missing: (names) => `${names}의 다른 관리자가 확인하면 끝낼 수 있습니다.`,
      ready: '이제 끝낼 수 있습니다.',
      finish: '되찾기 끝내기',
      finishNote:
        '지금 있는 패스키와 복구 코드가 모두 멈추고, 다른 기기에서 로그아웃합니다. 그다음 새 패스키를 만드세요.',
      finished: '되찾기가 끝났습니다. 이제 새 패스키를 만드세요',
      cancel: '되찾기 멈추기',
      cancelled: '되찾기를 멈췄습니다. 바뀐 것은 없습니다',
      nobody: '급하면 도움 화면에서 사람에게 물어보세요. 다만 사람도 대신 열어 드릴 수는 없습니다.',
    },
    letter: {
      title: '패스키 되찾기를 멈출까요?',
      lead: '누군가 본인확인을 하고 패스키 되찾기를 시작했습니다. 본인이 한 일이 아니면 멈추세요. 멈추면 아무것도 바뀌지 않습니다.',
      stop: '내가 한 일이 아닙니다. 멈추기',
      done: '패스키 되찾기를 멈췄습니다',
      doneNext: '바뀐 것은 없습니다. 로그인해서 모르는 기기가 있는지 확인하세요.',
      devices: '로그인한 기기 확인하기',
    },
    undo: {
      title: '끝난 패스키 되찾기를 되돌릴까요?',
      lead: '누군가 본인확인을 하고 패스키를 되찾았습니다. 본인이 한 일이 아니면 되돌리세요. 그 뒤에 만든 패스키를 멈추고, 멈췄던 패스키를 다시 쓸 수 있게 하고, 모든 기기에서 로그아웃합니다.',
      stop: '내가 한 일이 아닙니다. 되돌리기',
      done: '패스키 되찾기를 되돌렸습니다',
      doneNext:
        '모든 기기에서 로그아웃했고, 전에 쓰던 패스키로 로그인할 수 있습니다. 이레 동안 민감한 일은 누구도 할 수 없습니다. 복구 코드는 새로 만드세요.',
      devices: '로그인해서 확인하기',
    },
    held: {
      title: (until) => `패스키를 되찾았습니다. ${until}까지 민감한 일은 기다립니다`,
      text: (how, assurance) =>
        `${how} 끝냈고, 그때의 본인확인 수준은 ‘${assurance}’입니다. 모든 연락처로 알렸습니다. 본인이 아니면 알림의 링크로 되돌리세요.`,
      by: { waiting: '알리고 기다린 뒤에', approval: '다른 관리자의 확인을 받아' },
      assurance: { low: '낮음', substantial: '보통', high: '높음' },
      undone: '되찾기를 누군가 알림의 링크로 되돌렸습니다. 그동안 민감한 일은 기다립니다.',
    },
    approve: {
      title: '패스키를 잃어버린 동료',
      lead: '본인이 맞는지 직접 만나거나 전화해서 물어본 뒤에 확인하세요. 확인하면 그 동료가 새 패스키를 만들 수 있습니다.',
      none: '확인할 동료가 없습니다',
      noneNext: '동료가 패스키를 잃어버리면 관리자에게 알려 드립니다.',
      since: (at) => `${at}에 시작`,
      confirm: '본인이 맞습니다',
      confirmFor: (name) => `${name}: 본인이 맞습니다`,
      done: '확인했습니다. 그 동료에게 알렸습니다',
      note: '누가 확인했는지 기록에 남습니다.',
    },
  },
  en: {
    section: {
      title: 'Recovery codes',
      left: (n) => `${n} codes are left. Use one when you have lost a passkey.`,
      none: 'You have no codes yet. Make some and keep them on paper: then a lost passkey is replaced without waiting.',
      make: 'Make recovery codes',
      again: 'Make new codes',
      againNote: 'The codes you made before stop working.',
      lost: 'Lost your passkey?',
    },
    codes: {
      title: 'Write down your recovery codes',
      lead: 'They are shown only now. Print them or write them down, and keep them in a safe place. Each code works once.',
      print: 'You can print this page as it is.',
      back: 'I have written them down',
    },
    lost: {
      title: 'When you have lost a passkey',
      lead: 'The identity check alone does not let you in at once, because whoever stole your telephone number could do that, too. No operator can do it for you either.',
      back: 'Ways to sign in',
      none: 'You have no passkey, so there is nothing to recover. You can make a new one right away.',
      byCode: 'At once, with a recovery code',
      byCodeNote: (left) =>
        `With one of your codes you can remove and make passkeys for ten minutes. Codes left: ${left}`,
      noCodes: 'You have made no codes.',
      code: 'Recovery code',
      codeHint: 'Four groups of four, for example 4F2K-9QXM-T0AB-7WZD',
      use: 'Use the code',
      used: 'Confirmed. Remove the lost passkey and make a new one within ten minutes',
      byTime: 'With patience',
      time: (days) =>
        `You are told on every channel, and then we wait ${days} days. If nobody stops it, you confirm who you are once more and finish.`,
      approval: (names) =>
        `Another administrator of ${names} is told. Once they confirm that it is you, you can finish.`,
      begin: 'Begin the recovery',
      begun: 'The recovery is begun, and messages were sent',
      open: (at) => `Begun ${at}.`,
      ripe: (at) => `You can finish it from ${at}.`,
      missing: (names) => `You can finish it once another administrator of ${names} confirms.`,
      ready: 'You can finish it now.',
      finish: 'Finish the recovery',
      finishNote: 'All your passkeys and codes stop, and your other devices are signed out. Then make a new passkey.',
      finished: 'The recovery is finished. Now make a new passkey',
      cancel: 'Stop the recovery',
      cancelled: 'The recovery is stopped. Nothing was changed',
      nobody: 'If it is urgent, ask a person on the help page; but nobody can open it for you.',
    },
    letter: {
      title: 'Stop the passkey recovery?',
      lead: 'Somebody passed the identity check and began a passkey recovery. If it was not you, stop it. Then nothing is changed.',
      stop: 'It was not me. Stop it',
      done: 'The passkey recovery is stopped',
      doneNext: 'Nothing was changed. Sign in and look for devices you do not know.',
      devices: 'See signed-in devices',
    },
    undo: {
      title: 'Undo the finished passkey recovery?',
      lead: 'Somebody passed the identity check and recovered a passkey. If it was not you, undo it: passkeys made since stop, those it stopped work again, and every device is signed out.',
      stop: 'It was not me. Undo it',
      done: 'The passkey recovery was undone',
      doneNext:
        'Every device was signed out, and your former passkeys work again. For seven days nobody can do sensitive things. Please make new recovery codes.',
      devices: 'Sign in and check',
    },
    held: {
      title: (until) => `A passkey was recovered. Sensitive acts wait until ${until}`,
      text: (how, assurance) =>
        `It was finished ${how}; the identity check was of the level “${assurance}”. Every address of yours was told. If it was not you, undo it by the link of that notice.`,
      by: { waiting: 'after notices and waiting', approval: 'with the approval of another administrator' },
      assurance: { low: 'low', substantial: 'substantial', high: 'high' },
      undone: 'Somebody undid it by the link of the notice. Sensitive acts wait meanwhile.',
    },
    approve: {
      title: 'Colleagues who lost a passkey',
      lead: 'Ask them in person or by telephone before you confirm. After that they can make a new passkey.',
      none: 'Nobody needs your confirmation',
      noneNext: 'When a colleague loses a passkey, administrators are told.',
      since: (at) => `begun ${at}`,
      confirm: 'It is them',
      confirmFor: (name) => `${name}: it is them`,
      done: 'Confirmed. Your colleague was told',
      note: 'Who confirmed is recorded.',
    },
  },
})
