import type { Lang } from '../../platform/http/page-call.ts'
import { defineMessages } from '../../web/messages.ts'

const ko = {
  beginWith: '무엇으로 시작할까요',
  beginHint: '앞서 쓴 공고나 흔한 일의 틀을 고르면 칸이 채워집니다. 틀에는 급여와 지역이 없어 직접 씁니다.',
  begin: '이것으로 시작',
  likeEarlier: (title: string) => `앞서 쓴 공고: ${title}`,
  template: (name: string) => `틀: ${name}`,
  stillOpen: '아직 뽑고 있나요?',
  stillOpenText: (by: string) => `${by} 확인하지 않으면 공고를 닫고, 답을 기다리는 지원자에게 알립니다.`,
  stillHiring: '아직 뽑습니다',
  confirmed: '공고를 그대로 열어 둡니다',
}
type Texts = typeof ko

/** Texts about beginning a vacancy, and about one that nobody touched for long. */
export const upkeepTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    beginWith: 'What to begin with',
    beginHint:
      'An earlier vacancy of yours or a template for common work fills the fields. Templates hold no pay and no place: these are yours to say.',
    begin: 'Begin with this',
    likeEarlier: (title) => `Earlier: ${title}`,
    template: (name) => `Template: ${name}`,
    stillOpen: 'Are you still hiring?',
    stillOpenText: (by) =>
      `Unless you confirm it ${by} the vacancy is closed, and those who wait for an answer are told.`,
    stillHiring: 'Still hiring',
    confirmed: 'The vacancy stays open',
  },
})
