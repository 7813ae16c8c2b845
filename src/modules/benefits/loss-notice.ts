import { toDay } from '../../kernel/day.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { dateOnPaper, wonInFull } from '../../web/format.ts'
import type { NewNotice } from '../notifications/index.ts'
import type { Estimate } from './claim/estimate.ts'
import type { Row } from './tables.ts'

type About = Pick<Estimate, 'eligible' | 'days' | 'won' | 'certificateMissing'>

/** What somebody is told on the day on which the end of their work is reported: may they claim, how much, what is missing. */
export function lossNotice({ id, person_id, workplace, to_day }: Row<'spell'>, about: About | undefined): NewNotice {
  const last = (lang: Lang): string => (to_day === null ? '' : dateOnPaper(toDay(to_day), lang))
  return {
    to: { person: person_id },
    topic: 'benefits.lost',
    link: `/my/benefit?spell=${id}`,
    kind: 'deadline',
    title: {
      ko: `${workplace}에서 그만둔 것을 신고했습니다`,
      en: `${workplace} reported the end of your work`,
    },
    body: {
      ko: [`마지막으로 일한 날은 ${last('ko')}입니다.`, ...inKorean(about), '까닭이 실제와 다르면 알려 주세요.'].join(
        '\n',
      ),
      en: [`Your last day of work is ${last('en')}.`, ...inEnglish(about), 'If the reason is wrong, say so.'].join(
        '\n',
      ),
    },
  }
}

function inKorean(about: About | undefined): string[] {
  if (!about || about.eligible === false) return ['실업급여를 받을 수 있는지, 무엇이 모자라는지 볼 수 있습니다.']
  const { days, won, certificateMissing } = about
  const first = about.eligible === true ? '실업급여를 신청할 수 있습니다.' : '실업급여를 받을 수 있는지 확인해 보세요.'
  const amounts = days === undefined || won === undefined ? [] : [`어림: 하루 ${wonInFull(won, 'ko')}씩 ${days}일쯤.`]
  return [
    first,
    ...amounts,
    ...(certificateMissing ? ['아직 없는 것: 이직확인서. 없어도 먼저 신청할 수 있습니다.'] : []),
  ]
}

function inEnglish(about: About | undefined): string[] {
  if (!about || about.eligible === false) return ['See whether you can claim benefit, and what is short.']
  const { days, won, certificateMissing } = about
  const first = about.eligible === true ? 'You can claim benefit.' : 'See whether you can claim benefit.'
  const amounts =
    days === undefined || won === undefined ? [] : [`Estimate: about ${days} days at ${wonInFull(won, 'en')} a day.`]
  const missing = certificateMissing ? ['Missing: the separation certificate. You can claim before it comes.'] : []
  return [first, ...amounts, ...missing]
}
