import { type Situation, act, seen } from '../situation.ts'
import { ways } from '../ways.ts'

/** Learning something new for work. */
export const learning: Situation = {
  slug: 'learning',
  icon: 'book',
  title: { ko: '새로 배우고 싶을 때', en: 'Learning something new' },
  lead: {
    ko: '내일배움카드로 과정의 비용을 도움받을 수 있습니다. 마친 과정과 딴 자격은 배지로 오면 이력서에 바로 오릅니다.',
    en: 'The training account helps with the cost of courses. What you complete comes as a badge and is in your résumé at once.',
  },
  keywords: {
    ko: ['내일배움카드', '훈련', '교육', '자격증', '과정', '수료', 'K-디지털'],
    en: ['training', 'course', 'certificate', 'account', 'skills'],
  },
  can: [ways.wallet, ways.resume, ways.firstJobs, ways.verify],
  know: [
    seen(
      '국민내일배움카드는 5년 동안 300만 원이고, 조건에 따라 100만–200만 원을 더해 500만 원까지입니다.',
      'The training account holds 3 million won for 5 years, and up to 5 million with an extra 1 to 2 million under conditions.',
      '국민내일배움카드 운영규정',
      'Rules of the training account',
    ),
    act(
      '지원하는 몫은 직종과 사람에 따라 다릅니다.',
      'The share that is paid differs by occupation and person.',
      '평생직업능력개발법 제18조, 같은 법 시행령 제16조',
      'Lifelong Vocational Skills Development Act, Art. 18; Decree, Art. 16',
    ),
    seen(
      '140시간 이상인 과정은 한 달 단위로 80% 이상 나오면 훈련장려금이 있습니다.',
      'Courses of 140 hours or more pay an allowance for months with 80% attendance or more.',
      '국민내일배움카드 운영규정',
      'Rules of the training account',
    ),
    act(
      '거짓이나 부정한 방법으로 받으면 5년까지 지원이 막히고 다섯 배까지 더 물 수 있습니다.',
      'Claiming falsely can stop support for 5 years and cost up to five times the amount.',
      '평생직업능력개발법 제55조, 제56조',
      'Lifelong Vocational Skills Development Act, Art. 55 and 56',
    ),
    act(
      '구직급여를 받는 동안 28일 이상의 훈련을 들으면 실업인정은 한 달에 한 번입니다.',
      'On job-seeking benefit, certification is once a month while you attend a course of 28 days or more.',
      '고용보험법 시행규칙 제85조',
      'Rule of the Employment Insurance Act, Art. 85',
    ),
  ],
}
