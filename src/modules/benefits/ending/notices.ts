import type { Day } from '../../../kernel/day.ts'
import { dateOnPaper } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'
import type { Row } from '../tables.ts'

/** What is said of a request to report the end of work. */
export const endNotices = {
  asked: ({ id, organisation_id }: Row<'spell'>, due: Day): NewNotice => ({
    to: { organisation: organisation_id ?? '' },
    topic: 'benefits.end-asked',
    link: `/company/insurance/${id}`,
    kind: 'deadline',
    title: {
      ko: `일이 끝난 것을 신고하고 이직확인서를 ${dateOnPaper(due, 'ko')}까지 내 주세요`,
      en: `Report an end of work; its certificate is due by ${dateOnPaper(due, 'en')}`,
    },
    body: {
      ko: '일하던 사람이 요청했습니다. 그 사람이 적은 날과 까닭으로 미리 채워 두었습니다.',
      en: 'The worker asked for it. The day and the reason as they wrote them are filled in.',
    },
  }),
  withdrawn: ({ spell_id, organisation_id }: Row<'end_request'>): NewNotice => ({
    to: { organisation: organisation_id },
    topic: 'benefits.end-withdrawn',
    link: `/company/insurance/${spell_id}`,
    title: { ko: '일이 끝났다는 신고 요청을 거두었습니다', en: 'A request to report an end of work was withdrawn' },
    body: {
      ko: '그 사람의 일은 이어집니다. 이직확인서도 내지 않아도 됩니다.',
      en: 'The work goes on, and no certificate is due.',
    },
  }),
  refused: ({ spell_id, person_id }: Row<'end_request'>, workplace: string): NewNotice => ({
    to: { person: person_id },
    topic: 'benefits.end-refused',
    link: `/my/insurance/${spell_id}`,
    kind: 'result',
    title: {
      ko: `${workplace}에서 일이 끝나지 않았다고 답했습니다`,
      en: `${workplace} answers that your work has not ended`,
    },
    body: {
      ko: '까닭을 보고, 다르면 고용센터에 확인을 청구할 수 있습니다.',
      en: 'See why. If you disagree, you can ask the employment centre to confirm it.',
    },
  }),
} as const
