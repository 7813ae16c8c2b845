import type { RefusalTexts } from '../../../platform/refusal-texts.ts'

/** How refusals about a lost passkey are said. */
export const recoveryRefusals: RefusalTexts = {
  'identity.no-such-code': {
    ko: {
      says: () => '맞지 않거나 이미 쓴 코드입니다',
      next: () => '적어 둔 코드를 다시 확인하세요. 코드 하나는 한 번만 쓸 수 있습니다.',
    },
    en: {
      says: () => 'This code does not fit, or was used before',
      next: () => 'Check the code you wrote down. Each one works once.',
    },
  },
  'identity.too-many-codes': {
    ko: {
      says: () => '한 시간에 다섯 번까지만 넣어 볼 수 있습니다',
      next: () => '한 시간 뒤에 다시 하세요. 코드가 없으면 기다리는 방법을 쓰세요.',
    },
    en: {
      says: () => 'You can try five codes an hour',
      next: () => 'Try again in an hour, or use the way that waits.',
    },
  },
  'identity.nothing-to-recover': {
    ko: { says: () => '되찾을 패스키가 없습니다', next: () => '로그인 수단에서 새로 만드세요.' },
    en: { says: () => 'You have no passkey to recover', next: () => 'Make a new one in your ways to sign in.' },
  },
  'identity.recovery-open': {
    ko: { says: () => '이미 되찾기를 시작했습니다', next: () => '언제 끝낼 수 있는지 화면에서 확인하세요.' },
    en: { says: () => 'A recovery is under way already', next: () => 'The page says when it can be finished.' },
  },
  'identity.recoveries-enough': {
    ko: {
      says: () => '30일 동안 세 번까지만 시작할 수 있습니다',
      next: () => '누가 자꾸 시작한다면 로그인한 기기를 확인하고 사람에게 물어보세요.',
    },
    en: {
      says: () => 'A recovery can be begun three times in thirty days',
      next: () => 'If somebody keeps beginning it, look at your devices and ask a person for help.',
    },
  },
  'identity.recovery-waits': {
    ko: {
      says: () => '아직 기다리는 시간이 끝나지 않았습니다',
      next: () => '그 사이에 본인이 아닌 사람이 시작한 것이면 멈출 수 있게 기다립니다.',
    },
    en: {
      says: () => 'The waiting time is not over yet',
      next: () => 'It is there so that you can stop it if somebody else began it.',
    },
  },
  'identity.recovery-needs-approval': {
    ko: {
      says: ({ names }) => `${names}의 다른 관리자가 아직 확인하지 않았습니다`,
      next: () => '그 관리자에게 알림을 보냈습니다. 직접 연락해서 확인해 달라고 하세요.',
    },
    en: {
      says: ({ names }) => `Another administrator of ${names} has not confirmed yet`,
      next: () => 'They were told. Ask them in person to confirm.',
    },
  },
  'identity.no-such-recovery': {
    ko: { says: () => '끝났거나 멈춘 되찾기입니다', next: () => '더 할 일이 없습니다. 로그인 수단을 확인하세요.' },
    en: {
      says: () => 'This recovery is over or was stopped',
      next: () => 'There is nothing more to do. See your ways to sign in.',
    },
  },
}
