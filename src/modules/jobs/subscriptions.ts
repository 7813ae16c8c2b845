import { dayOf } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Call } from '../../platform/node.ts'
import { emit } from '../../platform/outbox/rows.ts'
import { type Subscription, on } from '../../platform/outbox/subscription.ts'
import { date } from '../../web/format.ts'
import { notify } from '../notifications/index.ts'
import { type DeadlinesExtended, deadlinesExtended } from '../operations/events.ts'
import { organisationClosed } from '../identity/events.ts'
import { closeAllOf } from './close-all.ts'
import { lastDayMoved, vacancyChanged } from './events.ts'
import { repliesHeard } from './replies/hear.ts'
import { mergings } from './same/hear.ts'
import { type MovedLastDay, giveLastDaysBack, lastDayKind, moveLastDays } from './last-days.ts'

/** What this module hears. */
export const subscriptions: readonly Subscription[] = [
  ...mergings,
  ...repliesHeard,
  on(deadlinesExtended, 'jobs.move-last-days', async ({ payload, tx, call, now }) => {
    if (payload.kind !== lastDayKind) return
    const next = (): Promise<MovedLastDay[]> =>
      payload.withdrawn ? giveLastDaysBack(tx, payload, dayOf(now), now) : moveLastDays(tx, payload, now)
    for (let some = await next(); some.length > 0; some = await next()) {
      for (const moved of some) await tell(tx, call, payload, moved)
    }
  }),
  on(organisationClosed, 'jobs.close-with-company', async ({ payload: { organisation }, tx, call }) => {
    await closeAllOf(tx, call, organisation)
  }),
]

async function tell(tx: Tx, call: Call, e: DeadlinesExtended, m: MovedLastDay): Promise<void> {
  const now = call.node.clock.now()
  const { vacancy, organisation, from, to } = m
  await emit(tx, call, [
    vacancyChanged({ vacancy, organisation }),
    lastDayMoved({
      vacancy,
      organisation,
      incident: e.incident,
      extension: e.extension,
      from,
      to,
      withdrawn: e.withdrawn,
    }),
  ])
  const [ko, en] = [date(to, dayOf(now), 'ko'), date(to, dayOf(now), 'en')]
  await notify(tx, now, {
    to: { organisation },
    topic: 'jobs.last-day-moved',
    link: `/status/incidents/${e.incident}`,
    title: e.withdrawn
      ? { ko: `‘${m.title}’의 접수 마감이 다시 ${ko}입니다`, en: `“${m.titleEn ?? m.title}” ends on ${en} again` }
      : {
          ko: `‘${m.title}’의 접수 마감을 ${ko}로 늦췄습니다`,
          en: `The last day of “${m.titleEn ?? m.title}” moved to ${en}`,
        },
    body: e.withdrawn
      ? {
          ko: '운영자가 연장을 거두었습니다. 까닭은 사건 화면에 있습니다.',
          en: 'The operator took the extension back; the page of the incident says why.',
        }
      : {
          ko: '그날 서비스가 멈춰 지원하지 못한 사람이 있을 수 있습니다. 더 받지 않으려면 공고를 마치면 됩니다.',
          en: 'The service stood still that day, so some may not have been able to apply. To take no more, close the vacancy.',
        },
  })
}
