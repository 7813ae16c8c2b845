import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'oversight.no-such-key': {
    ko: { says: () => '그런 열쇠가 없습니다', next: () => '열쇠 목록에서 다시 고르세요.' },
    en: { says: () => 'There is no such key', next: () => 'Choose it again from the list of keys.' },
  },
  'oversight.key-in-other-state': {
    ko: {
      says: () => '이 열쇠는 지금 그렇게 할 수 없는 상태입니다',
      next: () => '쓰는 열쇠는 먼저 새 열쇠로 바꾸고, 폐기할 열쇠는 먼저 은퇴시키세요.',
    },
    en: {
      says: () => 'The key is in a state that does not allow this',
      next: () => 'Change a key that is in force first; retire a key before destroying it.',
    },
  },
  'oversight.key-needed': {
    ko: {
      says: () => '아직 이 열쇠가 있어야 열리는 것이 있습니다',
      next: () => '다시 잠그기가 끝난 뒤 한 번 더 해 보세요.',
    },
    en: { says: () => 'Something still needs this key to open', next: () => 'Try again when sealing anew has ended.' },
  },
  'oversight.no-such-review': {
    ko: { says: () => '그 달의 점검 보고서가 없습니다', next: () => '목록에서 달을 다시 고르세요.' },
    en: { says: () => 'There is no review of that month', next: () => 'Choose the month again from the list.' },
  },
  'oversight.signed-before': {
    ko: { says: () => '이미 서명한 점검입니다', next: () => '서명한 사람과 의견이 그 화면에 있습니다.' },
    en: { says: () => 'This review was signed before', next: () => 'Its page says by whom, with which remarks.' },
  },
  'oversight.too-many-lines': {
    ko: { says: () => '한 번에 받기에는 줄이 너무 많습니다', next: () => '날짜를 골라 하루씩 받으세요.' },
    en: { says: () => 'There are too many lines for one file', next: () => 'Choose a day and take them day by day.' },
  },
  'oversight.key-not-repeated': {
    ko: { says: () => '적은 이름이 열쇠의 이름과 다릅니다', next: () => '화면에 보이는 이름을 그대로 적으세요.' },
    en: { says: () => 'What you typed is not the name of the key', next: () => 'Type the name as it is shown.' },
  },
}
