import { type Day, dayOf } from '../../kernel/day.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { draftersOf } from '../../platform/drafts/draft.ts'
import { date } from '../../web/format.ts'
import { vacancy as readVacancy } from '../jobs/index.ts'
import type { LastDayMoved } from '../jobs/events.ts'
import { notify } from '../notifications/index.ts'
import type { DeadlinesExtended } from '../operations/events.ts'
import { type MovedAnswerDay, giveAnswerDaysBack, markTold, moveAnswerDays } from './answer-days.ts'
import { draftOf } from './store.ts'

/** Moves answer days, or gives them back, and tells each applicant once and each employer once for a vacancy and day. */
export async function moveAndTell(tx: Tx, e: DeadlinesExtended, now: Date): Promise<void> {
  const today = dayOf(now)
  const next = (): Promise<MovedAnswerDay[]> =>
    e.withdrawn ? giveAnswerDaysBack(tx, e, today, now) : moveAnswerDays(tx, e, now)
  const employers = new Map<string, { one: MovedAnswerDay; n: number }>()
  for (let some = await next(); some.length > 0; some = await next()) {
    for (const one of some) {
      await notify(tx, now, toApplicant(one, e, today))
      const key = `${one.vacancy} ${one.to}`
      employers.set(key, { one, n: (employers.get(key)?.n ?? 0) + 1 })
    }
  }
  for (const { one, n } of employers.values()) await notify(tx, now, toEmployer(one, n, e, today))
}

type Notice = Parameters<typeof notify>[2]

function toApplicant({ application, person, title, to }: MovedAnswerDay, e: DeadlinesExtended, today: Day): Notice {
  const [ko, en] = [date(to, today, 'ko'), date(to, today, 'en')]
  return {
    to: { person },
    topic: 'applications.answer-day-moved',
    link: `/my/applications/${application}`,
    kind: 'deadline',
    title: e.withdrawn
      ? { ko: `‘${title}’의 답이 다시 ${ko}까지 옵니다`, en: `The answer on “${title}” is due on ${en} again` }
      : { ko: `‘${title}’의 답이 오는 날이 ${ko}로 늦춰졌습니다`, en: `The answer on “${title}” now comes by ${en}` },
    body: bodyOf(e),
  }
}

function toEmployer(one: MovedAnswerDay, n: number, e: DeadlinesExtended, today: Day): Notice {
  const [ko, en] = [date(one.to, today, 'ko'), date(one.to, today, 'en')]
  return {
    to: { organisation: one.organisation },
    topic: 'applications.answer-day-moved',
    link: `/company/vacancies/${one.vacancy}/applicants`,
    title: {
      ko: `‘${one.title}’에 지원한 ${n}명에게 ${ko}까지 답하면 됩니다`,
      en: `${n} applicants for “${one.title}” are to be answered by ${en}`,
    },
    body: bodyOf(e),
  }
}

function bodyOf({ withdrawn }: DeadlinesExtended): Notice['body'] {
  return withdrawn
    ? {
        ko: '운영자가 연장을 거두었습니다. 까닭은 서비스 상태의 사건 화면에 있습니다.',
        en: 'The operator took the extension back; the incident on the status page says why.',
      }
    : {
        ko: '서비스가 멈춘 일이 있어 늦췄습니다. 까닭은 화면에서 볼 수 있고, 따로 신청할 것은 없습니다.',
        en: 'The service stood still, so it was moved. The page says why; there is nothing to apply for.',
      }
}

/** Tells everybody with an unfinished application that the last day moved (or moved back), once. What they typed is not read. */
export async function tellDrafters(tx: Tx, moved: LastDayMoved, now: Date): Promise<void> {
  const form = draftOf(moved.vacancy)
  const drafters = await draftersOf(tx, [form])
  if (drafters.length === 0 || !(await markTold(tx, moved, now))) return
  const vacancy = await readVacancy(tx, moved.vacancy)
  if (!vacancy) return
  const [ko, en] = [date(moved.to, dayOf(now), 'ko'), date(moved.to, dayOf(now), 'en')]
  const [title, titleEn] = [vacancy.title, vacancy.titleEn ?? vacancy.title]
  for (const { person } of drafters) {
    await notify(tx, now, {
      to: { person },
      topic: 'applications.last-day-moved',
      link: `/apply/${moved.vacancy}`,
      kind: 'deadline',
      title: moved.withdrawn
        ? { ko: `‘${title}’의 마감이 다시 ${ko}입니다`, en: `“${titleEn}” ends on ${en} again` }
        : { ko: `‘${title}’의 마감이 ${ko}로 늦춰졌습니다`, en: `The last day of “${titleEn}” moved to ${en}` },
      body: moved.withdrawn
        ? {
            ko: '운영자가 연장을 거두었습니다. 쓰던 지원은 그대로 있으니 그날까지 보내세요.',
            en: 'The operator took the extension back. Your unfinished application is still there; send it by that day.',
          }
        : {
            ko: '그날 서비스가 멈췄기 때문에 늦췄습니다. 쓰던 지원은 그대로 있습니다.',
            en: 'The service stood still that day, so it was moved. Your unfinished application is still there.',
          },
    })
  }
}
