import { toDay } from '../../../kernel/day.ts'
import { dateOnPaper } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'
import type { Row } from '../tables.ts'

const about = ({ person_id }: Row<'correction'>): Pick<NewNotice, 'to' | 'topic' | 'link' | 'kind'> => ({
  to: { person: person_id },
  topic: 'benefits.coverage-answered',
  link: '/my/insurance#requests',
  kind: 'result',
})

const aboutAppeal = ({
  person_id,
  correction_id,
}: Row<'coverage_appeal'>): Pick<NewNotice, 'to' | 'topic' | 'link' | 'kind'> => ({
  to: { person: person_id },
  topic: 'benefits.coverage-appeal',
  link: `/my/insurance/requests/${correction_id}/appeal`,
  kind: 'result',
})

/** What somebody is told about the history they asked to have confirmed. */
export const coverageNotices = {
  confirmed: (row: Row<'correction'>): NewNotice => ({
    ...about(row),
    title: {
      ko: `${row.workplace}에서 일한 기간이 확인되었습니다`,
      en: `Your work at ${row.workplace} is confirmed`,
    },
    body: { ko: '가입 이력에 들어갔습니다.', en: 'It stands in your insured history now.' },
  }),
  refused: (row: Row<'correction'>): NewNotice => ({
    ...about(row),
    title: {
      ko: `${row.workplace}에서 일한 기간을 확인하지 못했습니다`,
      en: `Your work at ${row.workplace} could not be confirmed`,
    },
    body: {
      ko: '까닭과 다투는 길을 볼 수 있습니다. 다른 자료가 있으면 다시 알려 주세요.',
      en: 'You can read why, and how to dispute it. With other evidence, ask again.',
    },
  }),
  appealAnswered: (row: Row<'coverage_appeal'>, outcome: 'upheld' | 'overturned'): NewNotice => ({
    ...aboutAppeal(row),
    title: { ko: '심사 청구의 답이 나왔습니다', en: 'Your appeal was answered' },
    body:
      outcome === 'overturned'
        ? {
            ko: '앞의 답을 거두었습니다. 다른 담당자가 다시 확인하고 알려 드립니다.',
            en: 'The answer was set aside. Another officer looks at your request again.',
          }
        : {
            ko: '앞의 답이 그대로입니다. 까닭과 다음에 할 수 있는 것을 보세요.',
            en: 'The answer stays. See why, and what you can do next.',
          },
  }),
  appealLonger: (row: Row<'coverage_appeal'>, due: string): NewNotice => ({
    ...aboutAppeal(row),
    title: {
      ko: `심사 청구의 답이 ${dateOnPaper(toDay(due), 'ko')}까지로 늦춰졌습니다`,
      en: `Your appeal is answered by ${dateOnPaper(toDay(due), 'en')}`,
    },
    body: { ko: '살펴볼 것이 더 있어 한 번 늘렸습니다.', en: 'There is more to look at; this happens once.' },
  }),
} as const
