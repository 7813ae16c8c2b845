import type { NewNotice } from '../../notifications/index.ts'
import type { Row } from '../tables.ts'

const about = ({ person_id }: Row<'correction'>): Pick<NewNotice, 'to' | 'topic' | 'link' | 'kind'> => ({
  to: { person: person_id },
  topic: 'benefits.coverage-answered',
  link: '/my/insurance#requests',
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
} as const
