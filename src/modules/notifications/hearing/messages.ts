import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '누가 무엇을 받을까요?',
  lead: (name: string): string =>
    `${name}에 온 알림은 모두가 알림 화면에서 볼 수 있습니다. 메일이나 푸시로 무엇을 받을지는 각자 고릅니다.`,
  mine: '내가 받을 것',
  by: '무엇으로 받을까요?',
  byHint: '내가 맡은 모든 회사와 기관에 똑같이 적용됩니다. 조용한 시간과 모아서 받기는 개인 알림 설정을 따릅니다.',
  save: '저장',
  saved: '저장했습니다',
  all: '모두의 선택',
  nobody: (theme: string): string => `‘${theme}’ 소식을 메일이나 푸시로 받는 사람이 없습니다`,
  nobodyText: '알림 화면에만 남아 늦게 볼 수 있습니다. 한 사람은 받도록 정해 주세요.',
  nothing: '받지 않음',
  me: '나',
  back: '알림',
}
type Texts = typeof ko

/** Texts of what an organisation's members hear. */
export const hearingTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'Who hears what?',
    lead: (name) => `Everybody who acts for ${name} sees its messages here. What comes by mail or push, each decides.`,
    mine: 'What I hear',
    by: 'By what?',
    byHint: 'Holds for all organisations you act for. Quiet hours and gathering follow your own notification settings.',
    save: 'Save',
    saved: 'Saved',
    all: 'What everybody chose',
    nobody: (theme) => `Nobody is told of “${theme}” by mail or push`,
    nobodyText: 'It stays in the inbox and may be seen late. Let one of you be told.',
    nothing: 'Nothing',
    me: 'me',
    back: 'Messages',
  },
})
