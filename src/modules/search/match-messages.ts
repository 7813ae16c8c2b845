import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  found: '맞는 말:',
  where: {
    title: '제목',
    text: '본문',
    region: '지역',
    shift: '시간',
    contract: '고용 형태',
    pay: '급여',
    career: '경력',
  },
}
type Texts = typeof ko

/** Texts of why a vacancy was found. */
export const matchTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    found: 'Matches:',
    where: {
      title: 'title',
      text: 'text',
      region: 'region',
      shift: 'time',
      contract: 'contract',
      pay: 'pay',
      career: 'experience',
    },
  },
})
