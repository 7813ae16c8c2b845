import type { Lang } from '../../../../platform/http/page-call.ts'

const ko = {
  lead: '동의하면 이곳이 신고한 일한 날을 저절로 넣어 드립니다. 보내기 전에 고치거나 뺄 수 있고, 동의는 언제든 거둘 수 있습니다.',
  agree: '동의하고 넣기',
  agreeTo: (name: string): string => `${name} 신고를 넣는 데 동의하기`,
  agreed: '동의했습니다. 신고된 날을 넣었습니다.',
  on: '동의함',
  stop: '동의 거두기',
  stopOf: (name: string): string => `${name}: 동의 거두기`,
  taken: '신고에서 가져옴',
}
/** What is said of days that workplaces reported. */
export const feedTexts: Readonly<Record<Lang, typeof ko>> = {
  ko,
  en: {
    lead: 'If you agree, days of work that they report go in by themselves. You can change or take them out before sending, and withdraw at any time.',
    agree: 'Agree and add',
    agreeTo: (name) => `Agree to add what ${name} reports`,
    agreed: 'Agreed. The reported days were added.',
    on: 'agreed',
    stop: 'Withdraw',
    stopOf: (name) => `${name}: withdraw consent`,
    taken: 'as reported',
  },
}
