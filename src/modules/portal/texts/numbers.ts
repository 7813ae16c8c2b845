import type { Lang } from '../../../platform/http/page-call.ts'
import { defineMessages } from '../../../web/messages.ts'

const ko = {
  title: '숨기지 않는 숫자는 이렇게 셉니다',
  lead: '첫 화면의 숫자는 사람이 적어 넣지 않습니다. 볼 때 자료를 세어 보여 드리고, 길어야 30초 전의 것입니다.',
  at: (moment: string) => `${moment}에 셌습니다`,
  demo: '시연 자료로 센 숫자입니다',
  open: '접수 시작일이 지났고 마감일이 지나지 않았으며 회사가 마치지 않은 공고의 수입니다. 새로 난 것은 그 가운데 지난 7일(168시간) 안에 낸 것입니다.',
  answered:
    '회사가 마친 공고에 들어온 지원 가운데, 초대하거나 거절하거나 마치면서 결과를 알린 것의 비율입니다. 지원한 사람이 거둔 것은 빼고 셉니다. 소수 첫째 자리 아래는 버립니다.',
  days: '지원을 보낸 때부터 첫 답(초대, 거절, 마치며 알림)까지 걸린 날의 가운뎃값입니다. 아직 답이 없는 지원은 들어 있지 않으므로, 위의 비율과 함께 보세요.',
  journeys: '일을 마치는 데 걸리는 시간 보기',
  source: '세는 문장은 소스 코드의 src/read-models/public-numbers.ts에 있습니다.',
}

type Texts = typeof ko

/** Texts of the page about the public numbers. */
export const numberTexts: { readonly [L in Lang]: Texts } = defineMessages<Texts>({
  ko,
  en: {
    title: 'How the numbers we do not hide are counted',
    lead: 'Nobody types in the numbers of the home page. They are counted from the data when you look, and are at most 30 seconds old.',
    at: (moment) => `Counted ${moment}`,
    demo: 'counted from demonstration data',
    open: 'Vacancies whose first day has come, whose last day has not passed, and which the employer has not closed. New are those of them published in the last 7 days (168 hours).',
    answered:
      'Of the applications to vacancies that the employer has closed: the share that was told a result, by invitation, refusal or at the closing. Those withdrawn by the applicant are left out. Decimals after the first are cut off.',
    days: 'The median of the days from sending an application to the first answer (invitation, refusal, or at the closing). Applications without an answer are not in it; read it together with the share above.',
    journeys: 'See how long things take',
    source: 'The statement that counts is in the source code: src/read-models/public-numbers.ts.',
  },
})
