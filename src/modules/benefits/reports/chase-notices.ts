import { type Day, daysBetween } from '../../../kernel/day.ts'
import { dateOnPaper } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'
import type { Chased } from './chase-certificates.ts'

function titleOf(left: number): NewNotice['title'] {
  if (left > 0)
    return { ko: `이직확인서를 낼 날이 ${left}일 남았습니다`, en: `A separation certificate is due in ${left} days` }
  return left === 0
    ? { ko: '이직확인서는 오늘까지입니다', en: 'A separation certificate is due today' }
    : { ko: '이직확인서 기한이 지났습니다', en: 'A separation certificate is overdue' }
}

/** What is said of certificates that are waited for. */
export const chaseNotices = {
  reminder: ({ spell, organisation, due }: Chased, today: Day): NewNotice => {
    const left = daysBetween(today, due)
    return {
      to: { organisation: organisation ?? '' },
      topic: 'benefits.certificate-reminder',
      link: `/company/insurance/${spell}/certificate`,
      kind: 'deadline',
      title: titleOf(left),
      body: {
        ko: `기한은 ${dateOnPaper(due, 'ko')}입니다. 신고한 월급으로 채워 두었으니 보고 내기만 하면 됩니다.`,
        en: `Its last day is ${dateOnPaper(due, 'en')}. It is filled in from the pay that you reported.`,
      },
    }
  },
  escalated: ({ workplace, due }: Chased, office: string): NewNotice => ({
    to: { organisation: office },
    topic: 'benefits.certificate-late',
    link: '/operator/coverage#late',
    title: {
      ko: `${workplace}에서 이직확인서 기한(${dateOnPaper(due, 'ko')})을 넘겼습니다`,
      en: `${workplace} is late with a separation certificate (due ${dateOnPaper(due, 'en')})`,
    },
    body: {
      ko: '회사에 연락해 받거나, 다른 자료로 확인해 주세요.',
      en: 'Get it from the company, or confirm the facts by other evidence.',
    },
  }),
  late: ({ spell, person, workplace, due }: Chased): NewNotice => ({
    to: { person },
    topic: 'benefits.certificate-late',
    link: `/my/insurance/${spell}`,
    title: {
      ko: `${workplace}에서 이직확인서를 아직 내지 않아 고용센터에 알렸습니다`,
      en: `${workplace} has not filed your certificate; the employment centre was told`,
    },
    body: {
      ko: `기한은 ${dateOnPaper(due, 'ko')}이었습니다. 따로 하실 일은 없습니다. 급여명세서가 있으면 더 빨리 확인할 수 있습니다.`,
      en: `It was due by ${dateOnPaper(due, 'en')}. There is nothing you must do; pay slips help to confirm it sooner.`,
    },
  }),
} as const
