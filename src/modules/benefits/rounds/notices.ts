import type { Day } from '../../../kernel/day.ts'
import type { Id } from '../../../kernel/id.ts'
import { date, wonInFull } from '../../../web/format.ts'
import type { NewNotice } from '../../notifications/index.ts'

type Decided = {
  readonly person: Id<'Person'>
  readonly number: number
  readonly amount: number
  readonly days: number
}

/** Tells a person what came of a round, with the way to why. */
export function roundNotice({ person, number, amount, days }: Decided): NewNotice {
  return {
    to: { person },
    topic: 'benefits.round-decided',
    link: `/my/benefit/rounds/${number}`,
    title:
      amount > 0
        ? {
            ko: `${number}차 실업인정: ${wonInFull(amount, 'ko')}이 들어옵니다`,
            en: `Round ${number}: ${wonInFull(amount, 'en')} will be paid`,
          }
        : { ko: `${number}차 실업인정이 결정되었습니다`, en: `Round ${number} has been decided` },
    body: {
      ko: `${days}일을 인정했습니다. 어떻게 셈했는지는 화면에서 볼 수 있습니다.`,
      en: `${days} days were recognised. The page shows how it was worked out.`,
    },
  }
}

type Moved = { readonly person: Id<'Person'>; readonly number: number; readonly day: Day }

/** Tells a person that an outage moved the day of a round, or that it is the old one again. */
export function movedNotice({ person, number, day, withdrawn }: Moved & { withdrawn: boolean }): NewNotice {
  const [ko, en] = [date(day, day, 'ko'), date(day, day, 'en')]
  return {
    to: { person },
    topic: 'benefits.round-moved',
    link: `/my/benefit/rounds/${number}`,
    kind: 'deadline',
    title: withdrawn
      ? { ko: `${number}차 실업인정일이 다시 ${ko}입니다`, en: `Round ${number} is on ${en} again` }
      : { ko: `${number}차 실업인정일이 ${ko}로 늦춰졌습니다`, en: `Round ${number} moved to ${en}` },
    body: withdrawn
      ? {
          ko: '운영자가 연장을 거두었습니다. 쓰던 것은 그대로 있습니다.',
          en: 'The operator took the extension back. What you wrote is still there.',
        }
      : {
          ko: '그날 서비스가 멈췄기 때문에 늦췄습니다. 쓰던 것은 그대로 있고, 따로 신청할 것은 없습니다.',
          en: 'The service stood still that day, so it was moved. What you wrote is still there; there is nothing to apply for.',
        },
  }
}

/** Tells a person what was said to their wish for another day; without a day it stays as it was. */
export function dayChangeNotice({ person, number, day }: Omit<Moved, 'day'> & { day?: Day }): NewNotice {
  const about = { to: { person }, topic: 'benefits.day-change', link: `/my/benefit/rounds/${number}` }
  if (day === undefined)
    return {
      ...about,
      title: { ko: `${number}차 실업인정일을 바꾸지 않았습니다`, en: `The day of round ${number} was not changed` },
      body: { ko: '까닭은 화면에서 볼 수 있습니다.', en: 'The page says why.' },
    }
  return {
    ...about,
    kind: 'deadline',
    title: {
      ko: `${number}차 실업인정일이 ${date(day, day, 'ko')}로 바뀌었습니다`,
      en: `Round ${number} is now on ${date(day, day, 'en')}`,
    },
    body: {
      ko: '그날 보내면 됩니다. 쓰던 것은 그대로 있습니다.',
      en: 'Send it on that day. What you wrote is still there.',
    },
  }
}
