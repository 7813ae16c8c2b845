import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  title: '이 회사의 답',
  rate: (percent: number) => `지원의 ${percent}%에 30일 안에 답했습니다`,
  counts: (received: string, answered: string) => `지난 1년 지원 ${received}건 가운데 ${answered}건`,
  ghost: '답하지 않는 지원이 많은 회사입니다',
  ghostText: (unanswered: string) => `${unanswered}건은 30일이 지나도록 답이 없었습니다.`,
  few: '답한 비율은 30일이 지난 지원이 다섯 건이 되면 보여 드립니다.',
}
type Texts = typeof ko

/** Texts about how a company answers. */
export const repliesTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'How this company answers',
    rate: (percent) => `${percent} % of applications were answered within 30 days`,
    counts: (received, answered) => `${answered} of ${received} applications in the last year`,
    ghost: 'Many applications to this company go without an answer',
    ghostText: (unanswered) => `${unanswered} had no answer after 30 days.`,
    few: 'Its share of answers is shown once five applications are more than 30 days old.',
  },
})
