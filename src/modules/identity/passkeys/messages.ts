import { type Messages, defineMessages } from '../../../web/messages.ts'

type Texts = {
  again: string
  form: { left: string; there: string; broken: string }
  signIn: { button: string }
  stepUp: {
    title: string
    lead: string
    back: string
    byPasskey: string
    byCheck: (provider: string) => string
    program: (name: string) => string
    none: string
    toMake: string
    elsewhere: string
    noScript: string
    lost: string
    note: string
  }
  add: {
    title: string
    lead: string
    back: string
    name: string
    hint: string
    button: string
    done: string
    noScript: string
    note: string
  }
  methods: {
    title: string
    lead: string
    check: string
    passkeys: string
    none: string
    noneNext: string
    add: string
    notHere: string
    made: string
    used: string
    unused: string
    synced: string
    bound: string
    syncedNote: string
    boundNote: string
    rename: string
    name: string
    save: string
    renamed: string
    remove: string
    removed: string
    devices: string
  }
}

/** Texts of passkeys and of the fresh proof before sensitive acts. */
export const passkeyTexts: Messages<Texts> = defineMessages<Texts>({
  ko: {
    again: '본인을 확인했습니다. 하려던 것을 한 번 더 눌러 주세요',
    form: {
      left: '패스키를 쓰지 않고 닫았거나, 이 기기에 맞는 패스키가 없습니다. 다시 누르거나 다른 방법을 고르세요.',
      there: '이 기기에는 이미 패스키가 있습니다.',
      broken: '패스키를 쓰지 못했습니다. 화면을 새로 열고 다시 해 보세요.',
    },
    signIn: { button: '패스키로 로그인' },
    stepUp: {
      title: '본인이 맞는지 한 번 더 확인합니다',
      lead: '되돌리기 어렵거나 남에게 영향을 주는 일이라서, 방금 본인이 확인했을 때만 합니다. 확인하면 하던 자리로 돌아가고, 쓰던 내용은 그대로 있습니다.',
      back: '하던 자리로',
      byPasskey: '패스키로 확인',
      byCheck: (provider) => `${provider}으로 확인`,
      program: (name) =>
        `이 확인은 연결한 프로그램 ‘${name}’에도 5분 동안 쓰입니다. 모르는 프로그램이면 확인하지 마세요`,
      none: '이 일은 패스키로만 확인합니다. 아직 패스키가 없습니다',
      toMake: '패스키 만들러 가기',
      elsewhere: '패스키가 다른 주소에서 만들어졌습니다. 패스키를 만든 주소로 여세요',
      noScript: '이 브라우저에서는 패스키를 쓸 수 없습니다. 패스키가 있는 다른 기기로 로그인하세요.',
      lost: '패스키를 쓸 수 없나요?',
      note: '한 번 확인하면 5분 동안은 다시 묻지 않습니다.',
    },
    add: {
      title: '이 기기로 패스키를 만듭니다',
      lead: '다음부터는 지문이나 얼굴, 화면 잠금으로 로그인합니다. 비밀번호가 없어서 훔칠 것도 없습니다.',
      back: '로그인 수단',
      name: '패스키 이름',
      hint: '목록에서 알아볼 수 있는 이름입니다. 예: 내 휴대전화',
      button: '패스키 만들기',
      done: '패스키를 만들었습니다. 다음부터 이것으로 로그인할 수 있습니다',
      noScript: '이 브라우저에서는 패스키를 만들 수 없습니다. 브라우저를 새 판으로 올리거나 다른 기기에서 해 보세요',
      note: '지문과 얼굴 정보는 기기 밖으로 나오지 않습니다. 우리는 공개 열쇠 하나만 가집니다.',
    },
    methods: {
      title: '로그인 수단',
      lead: '어떤 방법으로 로그인하는지 보고, 더하고, 지웁니다. 바뀌면 그때마다 알려 드립니다.',
      check: '늘 쓸 수 있습니다. 누구인지 확인해 주는 곳에 로그인합니다.',
      passkeys: '패스키',
      none: '아직 패스키가 없습니다',
      noneNext: '지문이나 얼굴, 화면 잠금으로 로그인하게 됩니다. 가짜 사이트에는 통하지 않습니다.',
      add: '패스키 더하기',
      notHere: '이 주소에서는 패스키를 쓸 수 없습니다. 아래 주소로 여세요',
      made: '만든 때',
      used: '마지막 사용',
      unused: '아직 쓰지 않음',
      synced: '여러 기기에서',
      bound: '이 기기에만',
      syncedNote: '기기를 만든 회사의 계정에 담겨, 같은 계정의 다른 기기에서도 됩니다.',
      boundNote: '그 기기를 잃어버리면 함께 없어집니다. 하나 더 만들어 두세요.',
      rename: '이름 바꾸기',
      name: '이름',
      save: '저장',
      renamed: '이름을 바꿨습니다',
      remove: '지우기',
      removed: '패스키를 지웠습니다. 이제 그것으로는 로그인할 수 없습니다',
      devices: '로그인한 기기 보기',
    },
  },
  en: {
    again: 'It is you. Please press once more what you wanted to do',
    form: {
      left: 'You closed the passkey, or no passkey on this device fits. Press again, or choose another way.',
      there: 'There is already a passkey on this device.',
      broken: 'The passkey could not be used. Open the page again and try once more.',
    },
    signIn: { button: 'Sign in with a passkey' },
    stepUp: {
      title: 'Please show once more that it is you',
      lead: 'This is hard to undo or matters to others, so it is done only just after you confirmed. You come back to where you were, with everything you typed.',
      back: 'Back to where I was',
      byPasskey: 'Confirm with a passkey',
      byCheck: (provider) => `Confirm with ${provider}`,
      program: (name) =>
        `This also counts for the connected program “${name}” for five minutes. If you do not know it, do not confirm`,
      none: 'This is confirmed by passkey only, and you have none yet',
      toMake: 'Go and make a passkey',
      elsewhere: 'Your passkeys were made at another address. Open the service there',
      noScript: 'This browser cannot use passkeys. Sign in on another device that has one.',
      lost: 'Cannot use your passkey?',
      note: 'After that you are not asked again for five minutes.',
    },
    add: {
      title: 'Make a passkey on this device',
      lead: 'From then on you sign in with fingerprint, face or screen lock. There is no password, so there is nothing to steal.',
      back: 'Ways to sign in',
      name: 'Name of the passkey',
      hint: 'A name you will recognise in the list, for example: my phone',
      button: 'Make a passkey',
      done: 'The passkey is made. You can sign in with it from now on',
      noScript: 'This browser cannot make passkeys. Update it, or use another device',
      note: 'Fingerprint and face never leave your device. All we keep is a public key.',
    },
    methods: {
      title: 'Ways to sign in',
      lead: 'See how you sign in, add a way, remove one. You are told about every change.',
      check: 'Always there. You sign in with whoever vouches for you.',
      passkeys: 'Passkeys',
      none: 'No passkey yet',
      noneNext: 'Sign in with fingerprint, face or screen lock. A passkey does nothing on a fake site.',
      add: 'Add a passkey',
      notHere: 'Passkeys do not work at this address. Open the service here',
      made: 'Made',
      used: 'Last used',
      unused: 'not used yet',
      synced: 'on several devices',
      bound: 'on one device',
      syncedNote: 'Kept in your account with the maker of the device, so it works on your other devices, too.',
      boundNote: 'It is lost with that device. Better make a second one.',
      rename: 'Rename',
      name: 'Name',
      save: 'Save',
      renamed: 'Renamed',
      remove: 'Remove',
      removed: 'The passkey is removed. Nobody can sign in with it any more',
      devices: 'See signed-in devices',
    },
  },
})
