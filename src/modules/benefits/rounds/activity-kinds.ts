type Words = { readonly ko: string; readonly en: string }

/** What counts as an activity (시행규칙 제87조제1항). `kind` is the word by which the law's tables know it. */
export const activityKinds: readonly { readonly kind: string; readonly says: Words }[] = [
  { kind: '입사지원', says: { ko: '입사지원', en: 'Applied for a job' } },
  { kind: '면접', says: { ko: '면접', en: 'Interview' } },
  { kind: '채용행사', says: { ko: '채용행사 참여', en: 'Job fair' } },
  { kind: '직업훈련', says: { ko: '직업훈련 수강', en: 'Training course' } },
  { kind: '직업지도 프로그램', says: { ko: '직업지도 프로그램', en: 'Guidance programme' } },
  { kind: '단기특강', says: { ko: '취업 특강', en: 'Short lecture' } },
  { kind: '직업심리검사', says: { ko: '직업심리검사', en: 'Aptitude test' } },
  { kind: '사회봉사', says: { ko: '소개받은 봉사활동', en: 'Voluntary work by referral' } },
  { kind: '자영업 준비', says: { ko: '자영업 준비', en: 'Preparing a business' } },
  { kind: '재취업활동계획', says: { ko: '재취업활동계획 세우기', en: 'Making a re-employment plan' } },
]

/** What artists do to find work: both are applications. */
const artistKinds: typeof activityKinds = [
  { kind: '오디션 응모', says: { ko: '오디션 응모', en: 'Audition' } },
  { kind: '작품 응모', says: { ko: '작품·포트폴리오 제출', en: 'Submitted work or a portfolio' } },
]

/** The kinds that somebody may choose from. */
export function kindsFor(insuredAs: string): typeof activityKinds {
  return insuredAs === '예술인' ? [...artistKinds, ...activityKinds] : activityKinds
}

/** What the receipt of an application may be counted as: an artist says whether it was for an audition or with works. */
export function appliedKinds(insuredAs: string): typeof activityKinds {
  const applied = activityKinds.filter(({ kind }) => kind === '입사지원')
  return insuredAs === '예술인' ? [...applied, ...artistKinds] : applied
}

/** What a kind is called. */
export function kindName(kind: string): Words {
  const found = [...activityKinds, ...artistKinds].find((one) => one.kind === kind)
  return found?.says ?? { ko: kind, en: kind }
}
