import type { VacancyInput } from '../../jobs/index.ts'

const turn = <T>(list: readonly T[], n: number, other: T): T => list[n % list.length] ?? other

/** What tests vary from vacancy to vacancy, so that every facet holds several choices. */
export function varied(n: number): VacancyInput {
  const licence = { kind: 'qualification' as const, label: '전기기능사' }
  return {
    weeklyHours: turn([40, 12, 20, 45, 35], n, 40),
    hours: '09:00~18:00',
    education: turn(['any', 'high', 'university'] as const, n, 'any'),
    needs: turn([[], [{ ...licence, required: true }], [{ ...licence, required: false }]], n >> 1, []),
    benefits: turn(['4대 보험, 점심 제공, 통근버스', '기숙사 제공, 건강검진', '', '명절 상여, 식사 제공'], n, ''),
    duties: `기계를 점검하고 고칩니다.${turn(['', ' 앉아서 하는 일입니다.', ' 휠체어 접근 가능.'], n, '')}`,
  }
}
