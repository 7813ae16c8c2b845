const ko = {
  title: '고용보험 가입 이력',
  lead: '회사·공연·플랫폼이 신고한 기간을 한 줄로 모았습니다. 비어 있는 기간은 신고되지 않은 날입니다.',
  none: '신고된 기간이 없습니다',
  noneNext: '일했는데 보이지 않으면 회사가 신고하지 않은 것일 수 있습니다.',
  where: '일한 곳',
  kind: '신분',
  period: '기간',
  ended: '그만둔 까닭',
  gap: '신고 없음',
  now: '다니는 중',
}
type Texts = typeof ko

/** What the pages of insured history say. */
export const messages: Readonly<Record<'ko' | 'en', Texts>> = {
  ko,
  en: {
    title: 'Insured history',
    lead: 'What companies, productions and platforms reported, in one line. Empty stretches are days that nobody reported.',
    none: 'Nothing was reported',
    noneNext: 'If you worked and it is not here, the company may not have reported it.',
    where: 'Where',
    kind: 'As',
    period: 'From, to',
    ended: 'Why it ended',
    gap: 'Not reported',
    now: 'still there',
  },
}
