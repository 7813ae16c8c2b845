import { type Situation, act } from '../situation.ts'
import { ways } from '../ways.ts'

/** Delivery and platform work. */
export const platformWork: Situation = {
  slug: 'platform-work',
  icon: 'truck',
  title: { ko: '배달·플랫폼 일을 할 때', en: 'Delivery and platform work' },
  lead: {
    ko: '회사에 다니지 않아도 고용보험에 들 수 있고, 일이 줄면 구직급여를 받을 수 있습니다.',
    en: 'You can be insured without being an employee, and receive benefit when the work dries up.',
  },
  keywords: {
    ko: ['라이더', '배달', '대리운전', '택배', '특고', '노무제공자', '프리랜서', '퀵'],
    en: ['rider', 'courier', 'delivery', 'gig', 'freelance', 'driver'],
  },
  can: [ways.driving, ways.jobs, ways.typed, ways.wallet],
  know: [
    act(
      '배달(퀵), 대리운전, 택배, 화물, 방문강사, 보험설계사, 소프트웨어 기술자 등 17가지 일은 노무제공자로 고용보험에 듭니다.',
      'Seventeen kinds of work are insured as labour providers: couriers, designated drivers, parcel and freight drivers, visiting tutors, insurance planners, software engineers and others.',
      '고용보험법 시행령 제104조의11 제1항',
      'Decree of the Employment Insurance Act, Art. 104-11(1)',
    ),
    act(
      '계약 하나의 보수가 월 80만 원 이상이면 듭니다. 여러 곳을 합해 80만 원이 되면 합해 달라고 신청할 수 있습니다. 한 달이 안 되는 일은 금액을 보지 않습니다.',
      'A contract of 800,000 won a month or more is insured; several that add up to it are insured on request. Work of less than a month is insured whatever it pays.',
      '고용보험법 제77조의6, 같은 법 시행령 제104조의11',
      'Employment Insurance Act, Art. 77-6; Decree, Art. 104-11',
    ),
    act(
      '그만두기 전 24개월 가운데 12개월 이상 들어 있고 그중 3개월 이상을 노무제공자로 일했으면 구직급여를 받을 수 있습니다.',
      'Benefit needs 12 insured months of the last 24, at least 3 of them as a labour provider.',
      '고용보험법 제77조의8',
      'Employment Insurance Act, Art. 77-8',
    ),
    act(
      '그만두기 직전 3개월의 보수가 한 해 전 같은 때보다 30% 이상 줄어 그만둔 것도 인정됩니다. 이때는 기다리는 기간이 2주나 4주입니다.',
      'Leaving because the last 3 months paid at least 30% less than the year before counts; the unpaid wait is then 2 or 4 weeks.',
      '고용보험법 시행령 제104조의15',
      'Decree of the Employment Insurance Act, Art. 104-15',
    ),
    act(
      '2026년에 그만두었다면 하루 68,100원까지이고, 앞선 1년 동안 신고된 보수의 60%로 셈합니다.',
      'A day pays 60% of the pay reported over the last year, at most 68,100 won when the work ended in 2026.',
      '고용보험법 제77조의8, 같은 법 시행령 제104조의15',
      'Employment Insurance Act, Art. 77-8; Decree, Art. 104-15',
    ),
  ],
}
