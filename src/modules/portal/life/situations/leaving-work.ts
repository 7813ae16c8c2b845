import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Losing or leaving a job. */
export const leavingWork: Situation = {
  slug: 'leaving-work',
  icon: 'file',
  title: { ko: '일을 그만두게 됐을 때', en: 'When a job ends' },
  lead: {
    ko: '그만둔 다음 날부터 시간이 갑니다. 먼저 경력을 배지로 가져와 두고, 구직급여는 고용센터에 바로 알리세요.',
    en: 'The clock runs from the day after. Fetch your career as a badge first, and report to an employment centre at once.',
  },
  keywords: {
    ko: ['실업급여', '구직급여', '퇴사', '해고', '권고사직', '이직확인서', '실직'],
    en: ['unemployment benefit', 'dismissed', 'resigned', 'laid off', 'separation certificate'],
  },
  can: [ways.wallet, ways.resume, ways.jobs, ways.today],
  know: [
    act(
      '그만두기 전 18개월 안에 보수를 받은 날이 합해서 180일 이상이어야 구직급여를 받을 수 있습니다.',
      'Job-seeking benefit needs 180 paid days within the 18 months before the job ended.',
      '고용보험법 제40조, 제41조',
      'Employment Insurance Act, Art. 40 and 41',
    ),
    act(
      '그만둔 다음 날부터 12개월 안에 받아야 합니다. 남은 날이 있어도 그 뒤에는 받지 못합니다.',
      'It is paid within 12 months from the day after the job ended; days left over after that are lost.',
      '고용보험법 제48조',
      'Employment Insurance Act, Art. 48',
    ),
    act(
      '그만두면 미루지 말고 고용센터에 나가 신고하고 구직을 신청합니다. 신고한 날부터 7일은 기다리는 기간이라 나오지 않습니다.',
      'Report in person at an employment centre without delay and register as a job seeker. The first 7 days from the report are unpaid.',
      '고용보험법 제42조, 제49조',
      'Employment Insurance Act, Art. 42 and 49',
    ),
    act(
      '이직확인서는 회사에 달라고 하면 10일 안에 내주어야 합니다.',
      'Ask the employer for the separation certificate: it is due within 10 days.',
      '고용보험법 시행규칙 제82조의2, 법 제118조',
      'Enforcement Rule of the Employment Insurance Act, Art. 82-2; Act, Art. 118',
    ),
    act(
      '스스로 그만두었어도 정당한 사유가 있으면 받을 수 있습니다. 판단은 고용센터가 합니다.',
      'If you left yourself for a good reason you may still receive it. The employment centre decides.',
      '고용보험법 제58조, 같은 법 시행규칙 제101조',
      'Employment Insurance Act, Art. 58; Rule, Art. 101',
    ),
    act(
      '하루 금액은 그만두기 전 하루 임금의 60%이고, 2026년에 그만두었다면 하루 68,100원까지입니다.',
      'A day pays 60% of the former daily wage, at most 68,100 won for jobs that ended in 2026.',
      '고용보험법 제46조, 같은 법 시행령 제68조',
      'Employment Insurance Act, Art. 46; Decree, Art. 68',
    ),
    seen(
      '받는 날수는 나이와 고용보험 기간에 따라 120일에서 270일입니다.',
      'It is paid for 120 to 270 days, by age and insured time.',
      '고용보험법 별표 1',
      'Employment Insurance Act, Table 1',
    ),
  ],
}
