import type { VNode } from 'preact'
import type { Day } from '../../kernel/day.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { date } from '../format.ts'
import { Notice } from './notice.tsx'

const words = {
  ko: {
    ends: (day: string) => `마감이 ${day}로 늦춰졌습니다`,
    appeal: (day: string) => `이의를 낼 수 있는 날이 ${day}까지 늦춰졌습니다`,
    answer: (day: string) => `답하기로 한 날이 ${day}로 늦춰졌습니다`,
    round: (day: string) => `실업인정일이 ${day}로 늦춰졌습니다`,
    why: (day: string) => `원래 ${day}이었습니다. 서비스가 멈춘 날이어서 늦췄고, 따로 신청할 것은 없습니다.`,
    link: '왜 늦춰졌는지 보기',
  },
  en: {
    ends: (day: string) => `The last day moved to ${day}`,
    appeal: (day: string) => `It can now be contested until ${day}`,
    answer: (day: string) => `The day for the answer moved to ${day}`,
    round: (day: string) => `The day of the round moved to ${day}`,
    why: (day: string) =>
      `It was ${day}. The service stood still that day, so it was moved; there is nothing to apply for.`,
    link: 'See why it moved',
  },
} as const

/** A deadline that an outage moved: the new day, the old one, and the public page that says why. */
export function MovedDeadline({
  what,
  day,
  moved,
  today,
  lang,
}: {
  what: 'ends' | 'answer' | 'appeal' | 'round'
  day: Day
  moved: { readonly from: Day; readonly incident: string }
  today: Day
  lang: Lang
}): VNode {
  const t = words[lang]
  return (
    <Notice kind="act" icon="calendar" title={t[what](date(day, today, lang))}>
      <p>
        {t.why(date(moved.from, today, lang))} <a href={`/status/incidents/${moved.incident}`}>{t.link}</a>
      </p>
    </Notice>
  )
}
