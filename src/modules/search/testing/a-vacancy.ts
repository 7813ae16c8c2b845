import { toId } from '../../../kernel/id.ts'
import type { Vacancy } from '../../jobs/index.ts'

const titles = ['간호조무사 야간', '카페 바리스타', '물류센터 상하차', '생산 설비 보전원', 'C++ 개발자']

/** The n-th of many published vacancies of a demonstration; another version has another title. */
export function aVacancy(n: number, version: number): Vacancy {
  const at = new Date(Date.parse('2026-11-01T00:00:00Z') + n * 1000)
  return {
    id: toId<'Vacancy'>(`00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`),
    organisation: toId<'Organisation'>('00000000-0000-7000-8000-00000000aaaa'),
    employerName: '다온정밀',
    employerVerified: true,
    title: `${titles[(n + version) % titles.length]} ${version}`,
    duties: `${n % 17}조로 나누어 일합니다.`,
    occupation: '8312',
    region: ['11680', '26110', '41111'][n % 3] ?? '',
    address: '시연로 1',
    pay: { per: 'month', min: 2_400_000 + (n % 40) * 50_000 },
    payNote: '',
    employment: 'permanent',
    hours: '09:00~18:00',
    weeklyHours: 40,
    shift: n % 4 === 0 ? 'night' : 'day',
    education: 'any',
    careerMonths: 0,
    posts: 1,
    benefits: '',
    needs: [],
    source: 'onil',
    demo: true,
    createdAt: at,
    updatedAt: at,
    publishedAt: at,
  }
}
