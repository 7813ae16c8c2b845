import { type Refusal, refusal } from '../../kernel/refusal.ts'
import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** The person said no, or the provider would not vouch for them. */
export const denied: Refusal = refusal('identity-provider.denied', 403)
/** Too late, or the same answer a second time. */
export const expired: Refusal = refusal('identity-provider.expired', 400)
/** The answer does not belong to this sign-in: other state, other nonce, forged token. */
export const mismatch: Refusal = refusal('identity-provider.mismatch', 400)
/** The provider does not answer. */
export const unavailable: Refusal = refusal('identity-provider.unavailable', 503)
/** The provider vouches for somebody without telling the name. */
export const nameless: Refusal = refusal('identity-provider.nameless', 403)

/** How the refusals of a sign-in are said. */
export const identityProviderRefusals: RefusalTexts = {
  'identity-provider.denied': {
    ko: {
      says: () => '본인 확인을 하지 않아 들어오지 않았습니다',
      next: () => '하던 일은 그대로 있습니다. 다시 인증하면 이어집니다.',
    },
    en: {
      says: () => 'You were not identified, so you are not signed in',
      next: () => 'What you were doing is still here. Sign in again to go on.',
    },
  },
  'identity-provider.expired': {
    ko: { says: () => '시간이 지났거나 이미 쓴 인증입니다', next: () => '처음부터 다시 인증하세요.' },
    en: { says: () => 'This sign-in is too old or was used already', next: () => 'Start the sign-in again.' },
  },
  'identity-provider.mismatch': {
    ko: {
      says: () => '이 브라우저에서 시작한 인증이 아니어서 받지 않았습니다',
      next: () => '이 화면에서 다시 인증하세요.',
    },
    en: {
      says: () => 'This answer does not belong to a sign-in started in this browser',
      next: () => 'Start the sign-in again from here.',
    },
  },
  'identity-provider.unavailable': {
    ko: {
      says: () => '인증 기관이 답하지 않습니다',
      next: () => '하던 일은 그대로 있습니다. 잠시 뒤 다시 인증하세요.',
    },
    en: {
      says: () => 'The identity provider does not answer',
      next: () => 'What you were doing is still here. Try again in a while.',
    },
  },
  'identity-provider.nameless': {
    ko: {
      says: () => '인증 기관이 이름을 알려 주지 않았습니다',
      next: () => '이름을 알려 주는 데 동의하고 다시 인증하세요.',
    },
    en: {
      says: () => 'The identity provider did not tell your name',
      next: () => 'Agree to share your name there and sign in again.',
    },
  },
}
