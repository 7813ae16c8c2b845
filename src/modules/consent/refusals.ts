import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'consent.not-found': {
    ko: { says: () => '그런 동의가 없습니다', next: () => '내 정보·동의 화면에서 다시 고르세요.' },
    en: { says: () => 'There is no such consent', next: () => 'Choose it again on the page My data and consent.' },
  },
  'consent.withdrawn-before': {
    ko: { says: () => '이미 거둔 동의입니다', next: () => '더 하실 일은 없습니다.' },
    en: { says: () => 'This consent was withdrawn before', next: () => 'There is nothing left to do.' },
  },
}
