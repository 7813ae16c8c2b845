import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Looking for the first job. */
export const firstJob: Situation = {
  slug: 'first-job',
  icon: 'star',
  title: { ko: '첫 일자리를 찾을 때', en: 'Looking for a first job' },
  lead: {
    ko: '경력이 없어도 되는 일을 먼저 보고, 학교와 자격 기록을 배지로 가져오면 이력서가 채워집니다.',
    en: 'See jobs that need no experience first; fetch school and qualification records as badges and the résumé fills itself.',
  },
  keywords: {
    ko: ['청년', '신입', '졸업', '사회초년생', '첫 직장', '최저임금', '수습'],
    en: ['young', 'graduate', 'no experience', 'minimum wage', 'probation'],
  },
  can: [ways.firstJobs, ways.wallet, ways.resume, ways.answers],
  know: [
    act(
      '늘 30명 이상이 일하는 회사는 일과 관계없는 키·체중 같은 신체 조건, 출신 지역, 혼인, 재산, 가족의 학력과 직업을 지원서에 적게 할 수 없습니다.',
      'Companies with 30 or more people may not ask applicants for physical traits such as height and weight, home region, marriage, assets, or relatives’ schooling and jobs when the work does not need it.',
      '채용절차의 공정화에 관한 법률 제4조의3',
      'Fair Hiring Procedure Act, Art. 4-3',
    ),
    act(
      '같은 회사는 합격했는지를 알려 주어야 하고, 심사 비용을 지원자에게 물릴 수 없습니다.',
      'The same companies must tell whether you passed, and may not charge you for being assessed.',
      '같은 법 제9조, 제10조',
      'The same Act, Art. 9 and 10',
    ),
    seen(
      '최저임금은 2026년 한 시간 10,320원, 2027년 10,700원입니다.',
      'The minimum wage is 10,320 won an hour in 2026 and 10,700 won in 2027.',
      '최저임금 고시(2026-08-05)',
      'Minimum wage notice of 5 August 2026',
    ),
    act(
      '수습이라고 최저임금보다 적게 받을 수 있는 것은 1년 이상 계약의 처음 3개월뿐이고 90%까지입니다. 단순노무는 그럴 수 없습니다.',
      'Probation pay below the minimum wage is allowed only in the first 3 months of a contract of a year or more, down to 90%, and never for simple labour.',
      '최저임금법 제5조, 같은 법 시행령 제3조',
      'Minimum Wage Act, Art. 5; Decree, Art. 3',
    ),
    act(
      '15–34세는 가구 소득이 기준 중위소득의 120% 이하, 재산이 5억 원 이하(고시)면 일한 경험이 없어도 국민취업지원제도에 신청할 수 있습니다. 병역을 마쳤으면 최대 3년을 더합니다.',
      'At 15 to 34 you may ask for National Employment Support without work experience when your household’s income is at most 120% of the median and its assets at most 500 million won (by notice); military service adds up to 3 years.',
      '구직자 취업촉진법 제6조, 제7조, 같은 법 시행령 제2조, 제3조',
      'Job Seekers’ Employment Promotion Act, Art. 6 and 7; Decree, Art. 2 and 3',
    ),
  ],
}
