import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about passkeys are said. */
export const passkeyRefusals: RefusalTexts = {
  'identity.passkey-asked-before': {
    ko: {
      says: () => '이 확인은 이미 썼거나 시간이 지났습니다',
      next: () => '앞 화면으로 돌아가서 다시 누르세요. 바뀐 것은 없습니다.',
    },
    en: {
      says: () => 'This question was answered already, or is too old',
      next: () => 'Go back and press again. Nothing was changed.',
    },
  },
  'identity.passkey-other-window': {
    ko: {
      says: () => '다른 로그인으로 열었던 화면입니다',
      next: () => '화면을 새로 열고 다시 누르세요. 바뀐 것은 없습니다.',
    },
    en: {
      says: () => 'This page was opened under another sign-in',
      next: () => 'Open the page again and press once more. Nothing was changed.',
    },
  },
  'identity.passkey-failed': {
    ko: {
      says: () => '패스키를 확인하지 못했습니다',
      next: () => '다시 해 보세요. 계속 안 되면 본인확인으로 로그인해서 패스키를 새로 만드세요.',
    },
    en: {
      says: () => 'The passkey could not be verified',
      next: () => 'Try again. If it stays so, sign in by identity check and make a new passkey.',
    },
  },
  'identity.passkey-other-site': {
    ko: {
      says: () => '다른 사이트에서 쓴 패스키라 받지 않았습니다',
      next: () => '주소를 확인하고 이 사이트의 화면에서 다시 하세요. 주소가 비슷한 가짜 사이트일 수 있습니다.',
    },
    en: {
      says: () => 'The passkey was used on another site and was not accepted',
      next: () => 'Check the address and use our own page. There may be a fake site with a similar address.',
    },
  },
  'identity.passkey-unknown': {
    ko: {
      says: () => '지워졌거나 모르는 패스키입니다',
      next: () => '본인확인으로 로그인하면 로그인 수단에서 새로 만들 수 있습니다.',
    },
    en: {
      says: () => 'This passkey was removed or is unknown',
      next: () => 'Sign in by identity check; then you can make a new one.',
    },
  },
  'identity.passkey-not-yours': {
    ko: {
      says: () => '지금 로그인한 분의 패스키가 아닙니다',
      next: () => '본인의 패스키를 고르거나, 로그아웃하고 그 패스키로 로그인하세요.',
    },
    en: {
      says: () => 'This is not a passkey of the person who is signed in',
      next: () => 'Choose your own, or sign out and sign in with that one.',
    },
  },
  'identity.passkey-copied': {
    ko: {
      says: () => '복사된 것으로 보이는 패스키라 멈췄습니다',
      next: () => '본인확인으로 로그인해서 새로 만드세요. 알림으로도 알려 드렸습니다.',
    },
    en: {
      says: () => 'This passkey seems to have been copied and was stopped',
      next: () => 'Sign in by identity check and make a new one. We sent you a message, too.',
    },
  },
  'identity.passkey-known': {
    ko: { says: () => '이미 더한 패스키입니다', next: () => '로그인 수단에서 확인하세요.' },
    en: { says: () => 'This passkey was added before', next: () => 'See your ways to sign in.' },
  },
  'identity.passkeys-enough': {
    ko: { says: () => '패스키는 20개까지 둘 수 있습니다', next: () => '쓰지 않는 것을 먼저 지우세요.' },
    en: { says: () => 'You can have at most 20 passkeys', next: () => 'Remove one you do not use first.' },
  },
  'identity.no-such-passkey': {
    ko: { says: () => '이미 지운 패스키입니다', next: () => '로그인 수단을 다시 여세요.' },
    en: { says: () => 'This passkey is removed already', next: () => 'Open your ways to sign in again.' },
  },
  'identity.last-passkey': {
    ko: {
      says: () => '하나 남은 패스키는 지울 수 없습니다',
      next: () => '기관의 일을 하려면 패스키가 하나는 있어야 합니다. 새것을 먼저 더하세요.',
    },
    en: {
      says: () => 'The only passkey cannot be removed',
      next: () => 'You need one for the acts of your organisation. Add a new one first.',
    },
  },
  'identity.passkeys-not-here': {
    ko: {
      says: () => '이 주소에서는 패스키를 쓸 수 없습니다',
      next: () => '로그인 수단에 적힌 주소로 여세요.',
    },
    en: {
      says: () => 'Passkeys do not work at this address',
      next: () => 'Open the service at the address that your ways to sign in name.',
    },
  },
  'identity.other-person': {
    ko: {
      says: () => '지금 로그인한 분이 아닌 다른 분으로 확인했습니다',
      next: () => '본인으로 다시 확인하세요. 다른 분으로 일하려면 먼저 로그아웃하세요.',
    },
    en: {
      says: () => 'You confirmed as somebody other than the person signed in',
      next: () => 'Confirm as yourself. To act as somebody else, sign out first.',
    },
  },
}
