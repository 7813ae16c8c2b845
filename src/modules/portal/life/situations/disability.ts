import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Working with a disability. */
export const disability: Situation = {
  slug: 'disability',
  icon: 'users',
  title: { ko: '장애가 있고 일할 때', en: 'Working with a disability' },
  lead: {
    ko: '할 수 있는 것을 배지로 보여 주고, 무엇을 알릴지는 스스로 고릅니다. 화면도 읽기 편하게 바꿀 수 있습니다.',
    en: 'Show what you can do with badges and choose what to tell. The screen can be made easier to read, too.',
  },
  keywords: {
    ko: ['장애인', '중증장애', '편의', '장려금', '접근성'],
    en: ['disabled', 'severe disability', 'accommodation', 'accessibility'],
  },
  can: [ways.jobs, ways.wallet, ways.resume, ways.view],
  know: [
    act(
      '늘 30명 이상이 일하는 회사는 일에 필요하지 않은 신체 조건을 지원서에 적게 할 수 없습니다.',
      'Companies with 30 or more people may not ask for physical traits that the work does not need.',
      '채용절차의 공정화에 관한 법률 제4조의3',
      'Fair Hiring Procedure Act, Art. 4-3',
    ),
    act(
      '한 달 넘게 일을 구하던 중증장애인을 뽑아 6개월 이상 함께 일하는 회사에는 고용촉진장려금이 있습니다.',
      'Employers who hire a severely disabled person after a month of unemployment and keep them for 6 months can receive a subsidy.',
      '고용보험법 시행령 제26조',
      'Decree of the Employment Insurance Act, Art. 26',
    ),
    seen(
      '구직급여를 받는 날수는 장애인이면 나이와 관계없이 50세 이상과 같습니다.',
      'Job-seeking benefit is paid for as many days as at 50 and over, whatever the age.',
      '고용보험법 별표 1',
      'Employment Insurance Act, Table 1',
    ),
    seen(
      '구직급여를 받는 동안 재취업활동은 두 번째 실업인정부터 4주에 한 번이면 됩니다.',
      'While on benefit, one activity in four weeks is enough from the second certification on.',
      '실업인정 및 재취업지원규정(고용노동부예규)',
      'Administrative rule on certifying unemployment',
    ),
    seen(
      '몸이 지금 일을 하기 어려워졌는데 다른 일로 바꾸거나 쉬는 것을 회사가 받아 주지 않아 그만두었다면 정당한 사유가 될 수 있습니다.',
      'Leaving because your health no longer allowed the work, and the employer refused other work or leave, can be a good reason.',
      '고용보험법 시행규칙 별표 2',
      'Rule of the Employment Insurance Act, Table 2',
    ),
  ],
}
