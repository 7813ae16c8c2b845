import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  hide: '이 공고 안 보기',
  show: '다시 보기',
  hiddenNow: '안 보기로 한 공고입니다',
  hiddenText: '찾은 공고에 나오지 않습니다.',
  hid: '이 공고를 안 보기로 했습니다. 아래에서 되돌릴 수 있습니다',
  shown: '이 공고를 다시 보기로 했습니다',
  seen: '최근 본 공고와 비교',
  acts: {
    empty: '최근 본 공고를 비웠습니다',
    keep: '이제부터 본 공고를 남깁니다',
    stop: '본 공고를 더 남기지 않고, 남아 있던 것도 지웠습니다',
  },
}
type Texts = typeof ko

/** Texts about what somebody has seen and hidden. */
export const markTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    hide: 'Hide this vacancy',
    show: 'Show again',
    hiddenNow: 'You chose not to see this vacancy',
    hiddenText: 'It is left out of your results.',
    hid: 'The vacancy is hidden; you can take that back below',
    shown: 'The vacancy is shown again',
    seen: 'Seen lately, and compare',
    acts: {
      empty: 'The vacancies you saw are forgotten',
      keep: 'From now on the vacancies you see are kept',
      stop: 'Vacancies you see are no longer kept; those kept are gone',
    },
  },
})
