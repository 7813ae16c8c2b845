import { type Day, toDay } from '../kernel/day.ts'
import type { Lang } from '../platform/http/page-call.ts'
import { date } from './format.ts'

type Words = { readonly ko: string; readonly en: string }
type Says = (day: string) => string

/** How a last day that an outage moved is said, and one that was given back. */
export type MovedDaySays = Readonly<Record<'moved' | 'back', Readonly<Record<Lang, Says>>>>

/** What a person is told of a last day that an outage moved, or that the operator gave back. */
export function movedDayWords(
  says: MovedDaySays,
  to: string,
  { withdrawn, incident }: { readonly withdrawn: boolean; readonly incident: string },
  today: Day,
): { readonly kind: 'deadline'; readonly link: string; readonly title: Words; readonly body: Words } {
  const { ko, en } = says[withdrawn ? 'back' : 'moved']
  return {
    kind: 'deadline',
    link: `/status/incidents/${incident}`,
    title: { ko: ko(date(toDay(to), today, 'ko')), en: en(date(toDay(to), today, 'en')) },
    body: withdrawn ? takenBack : stoodStill,
  }
}

const takenBack: Words = {
  ko: '운영자가 연장을 거두었습니다. 까닭은 사건 화면에 있습니다.',
  en: 'The operator took the extension back; the incident says why.',
}
const stoodStill: Words = {
  ko: '서비스가 멈춘 날이 있어 늦췄습니다. 따로 신청할 것은 없습니다.',
  en: 'The service stood still, so it was moved. There is nothing to apply for.',
}
