import type { Lang } from '../../../platform/http/page-call.ts'

const ko = {
  title: '이 결정에 이의가 있으면',
  how: (days: number) =>
    `결정을 안 날부터 ${days}일 안에 고용보험심사관에게 심사를 청구할 수 있습니다(고용보험법 제87조). 돈은 들지 않습니다.`,
  until: (day: string) => `이 결정을 알린 날에 아셨다면 ${day}까지입니다.`,
  elsewhere:
    '이 분야의 이의를 어디에서 다루는지는 아직 확인하지 못했습니다. 결정한 곳에 물으면 까닭과 다투는 길을 알려 드립니다.',
}

const en: typeof ko = {
  title: 'If you do not agree',
  how: (days) =>
    `Within ${days} days of knowing of the decision you can ask the employment insurance examiner to examine it (Employment Insurance Act, Art. 87). It costs nothing.`,
  until: (day) => `If you knew on the day it was told you, that is until ${day}.`,
  elsewhere:
    'Where objections in this field are heard has not been verified yet. Ask those who decided: they give the reasons and the way to contest it.',
}

/** What is said of contesting a decision. */
export const appealTexts: Readonly<Record<Lang, typeof ko>> = { ko, en }
