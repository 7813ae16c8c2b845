import type { RefusalTexts } from '../../platform/refusal-texts.ts'

/** How this module's refusals are said. */
export const refusals: RefusalTexts = {
  'reference.no-such-code': {
    ko: { says: () => '목록에 없는 코드입니다', next: () => '목록 전체에서 코드를 다시 찾으세요.' },
    en: { says: () => 'There is no such code', next: () => 'Look the code up in the whole list.' },
  },
}
