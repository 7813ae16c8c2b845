import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'
import type { Agreed } from './same/seat.ts'

type Texts = {
  title: string
  lead: string
  stands: string
  agreed: Record<Agreed, string>
  because: (what: string) => string
}

/** Texts about vacancies of the same seat. */
export const sameTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko: {
    title: '같은 자리로 보이는 공고',
    lead: '여러 곳에 실린 같은 자리로 보여, 찾은 공고에는 하나만 나옵니다. 출처는 모두 남겨 둡니다.',
    stands: '찾은 공고에 나오는 것',
    agreed: { employer: '회사', title: '제목', place: '일하는 곳', pay: '급여', duties: '하는 일' },
    because: (what) => `같은 것: ${what}`,
  },
  en: {
    title: 'Vacancies that seem to be the same seat',
    lead: 'They seem to be one seat told in several places, so results show one of them. All sources are kept.',
    stands: 'shown in results',
    agreed: { employer: 'employer', title: 'title', place: 'place', pay: 'pay', duties: 'duties' },
    because: (what) => `The same: ${what}`,
  },
})
