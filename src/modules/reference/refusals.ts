import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'reference.holidays-faulty': {
    ko: {
      says: () => '공휴일 목록에 읽을 수 없는 줄이 있습니다',
      next: () => '그 줄을 고치거나 지우고 다시 올리세요.',
    },
    en: {
      says: () => 'The list of holidays has lines that cannot be read',
      next: () => 'Mend or remove those lines and send it again.',
    },
  },
  'reference.no-such-code': {
    ko: { says: () => '목록에 없는 코드입니다', next: () => '목록 전체에서 코드를 다시 찾으세요.' },
    en: { says: () => 'There is no such code', next: () => 'Look the code up in the whole list.' },
  },
}
