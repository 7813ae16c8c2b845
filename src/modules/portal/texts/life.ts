import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '지금 어떤 때인지 골라 보세요',
  lead: '오늘 여기서 할 수 있는 것, 알아 둘 것, 도와줄 사람을 상황마다 모았습니다.',
  grid: '상황별 안내',
  all: '모두 보기',
  can: '오늘 온일에서 할 수 있는 것',
  know: '알아 둘 것',
  sources: { act: '법령 본문에서 확인', public: '공개 자료에서 봄. 법령 본문으로는 확인하지 못함' },
  checked: (day: string, law: string) => `${day}에 확인했습니다. 법령은 ${law}의 본문입니다.`,
  guide:
    '안내일 뿐 결정이 아닙니다. 법이 바뀌거나 사정이 다르면 달라질 수 있으니, 돈과 날짜가 걸린 일은 담당 기관에 확인하세요.',
  who: '도와줄 사람',
  centre: '고용노동부 고객상담센터 1350',
  centreText: '국번 없이 1350. 고용보험, 급여, 취업 지원을 물을 수 있습니다. 가까운 고용센터도 알려 줍니다.',
  call: '1350에 전화하기',
  stuck: '이 화면에서 막혔다면',
  help: '도움 받기',
  others: '다른 상황',
  find: '도움말과 안내에서 찾기',
}

type Texts = typeof ko

/** Texts of the pages for situations of life. */
export const lifeTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'What is happening in your life?',
    lead: 'For each situation: what you can do here today, what is worth knowing, and who helps.',
    grid: 'Guides by situation',
    all: 'See all',
    can: 'What you can do in Onil today',
    know: 'Worth knowing',
    sources: { act: 'Read in the text of law', public: 'Seen in public sources; not verified in the text of law' },
    checked: (day, law) => `Checked on ${day}, against the law as of ${law}.`,
    guide:
      'This is guidance, not a decision. Laws change and cases differ: where money and days are at stake, ask the agency in charge.',
    who: 'Who helps',
    centre: 'Customer centre 1350',
    centreText:
      'Dial 1350 in Korea: the Ministry of Employment and Labor answers on insurance, benefits and support, and names the employment centre near you.',
    call: 'Call 1350',
    stuck: 'Stuck on this page?',
    help: 'Get help',
    others: 'Other situations',
    find: 'Search help and guides',
  },
})
