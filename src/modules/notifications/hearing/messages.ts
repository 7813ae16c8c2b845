import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '누가 무엇을 받을까요?',
  lead: (name: string): string =>
    `${name}에 온 알림은 모두가 알림 화면에서 볼 수 있습니다. 메일이나 푸시로 무엇을 받을지는 각자 고르고, 관리자가 정해 줄 수도 있습니다.`,
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
  setBy: (name: string, fixed: boolean): string =>
    fixed ? `${name} 님이 정했고, 본인은 바꿀 수 없습니다` : `${name} 님이 정했습니다`,
  mineSetBy: (name: string): string => `${name} 님이 정해 두었습니다. 여기서 저장하면 내 선택으로 바뀝니다.`,
  mineFixed: (name: string): string => `${name} 님이 정해 두어 바꿀 수 없습니다. 바꾸려면 관리자에게 말하세요.`,
  change: '정해 주기',
  changeFor: (name: string): string => `${name} 님이 받을 소식 정하기`,
  forTitle: (name: string): string => `${name} 님이 받을 것`,
  forLead: '메일이나 푸시 가운데 무엇으로 받을지, 조용한 시간은 언제인지는 본인이 정합니다. 정하면 본인에게 알립니다.',
  fixed: '본인이 바꿀 수 없게 하기',
  fixedNote: '끄면 본인이 나중에 바꿀 수 있습니다',
  savedFor: (name: string): string => `${name} 님이 받을 소식을 정했습니다`,
  agents: '대행기관',
  agentsNote: '위임한 일에 관한 소식은 대행기관에서 그 일을 하는 사람에게도 갑니다. 위임이 끝나면 더는 가지 않습니다.',
  until: (day: string): string => `${day}까지`,
  clients: (names: string): string => `맡은 회사(${names})의 소식도 위임받은 만큼 여기서 고른 대로 받습니다.`,
}
type Texts = typeof ko

/** Texts of what an organisation's members hear. */
export const hearingTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'Who hears what?',
    lead: (name) =>
      `Everybody who acts for ${name} sees its messages here. What comes by mail or push each decides, or an administrator for them.`,
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
    setBy: (name, fixed) => (fixed ? `Decided by ${name}; they cannot change it` : `Decided by ${name}`),
    mineSetBy: (name) => `${name} decided this. Saving here makes it your own decision.`,
    mineFixed: (name) => `${name} decided this, and you cannot change it. Ask an administrator.`,
    change: 'Decide',
    changeFor: (name) => `Decide what ${name} hears`,
    forTitle: (name) => `What ${name} hears`,
    forLead: 'By what they are told, and when it is quiet, they decide themselves. They are told of your decision.',
    fixed: 'They cannot change it',
    fixedNote: 'Otherwise they may change it later',
    savedFor: (name) => `What ${name} hears is decided`,
    agents: 'Agents',
    agentsNote: 'What concerns a mandate also goes to those who do that work at the agent, until the mandate ends.',
    until: (day) => `until ${day}`,
    clients: (names) => `What happens at ${names} reaches you as chosen here, as far as you are mandated.`,
  },
})
