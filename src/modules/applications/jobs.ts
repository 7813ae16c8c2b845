import { z } from 'zod'
import { type Day, dayOf } from '../../kernel/day.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { type Job, job } from '../../platform/jobs/job.ts'
import type { Call } from '../../platform/node.ts'
import { vacancies } from '../jobs/index.ts'
import { notify } from '../notifications/index.ts'
import { answerEverybody } from './close-vacancy.ts'
import { erasePast, takeOverdue } from './erase-past.ts'

const batch = 200

/** Erases what was sent with applications whose day has passed. Gives how many. */
export async function eraseSent(call: Call): Promise<number> {
  return await inBatches(call, 'applications.erase', (tx, today, now) => erasePast(tx, today, now, batch))
}

/**
 * Asks employers for answers that are overdue, once for each application. Where the vacancy was closed meanwhile (an application
 * that arrived in the same moment), the applicant is answered instead. Gives how many applications were overdue.
 */
export async function remindEmployers(call: Call): Promise<number> {
  return await inBatches(call, 'applications.remind', async (tx, today, now) => {
    const overdue = await takeOverdue(tx, today, now, batch)
    const about = await vacancies(
      tx,
      overdue.map((o) => o.vacancy),
    )
    for (const { vacancy, organisation, title, n } of overdue) {
      const closed = about.get(vacancy)
      if (closed?.closedAt) await answerEverybody(tx, call, vacancy, closed.closeReason ?? 'other')
      else await notify(tx, now, reminder(vacancy, organisation, title, n))
    }
    return overdue.reduce((sum, o) => sum + o.n, 0)
  })
}

type Work = (tx: Parameters<Parameters<typeof inTransaction>[3]>[0], today: Day, now: Date) => Promise<number>

async function inBatches(call: Call, purpose: string, work: Work): Promise<number> {
  let all = 0
  for (;;) {
    const now = call.node.clock.now()
    const some = await inTransaction(call.node, call.actor, purpose, (tx) => work(tx, dayOf(now), now))
    all += some
    if (some < batch) return all
  }
}

function reminder(vacancy: string, organisation: string, title: string, n: number): Parameters<typeof notify>[2] {
  return {
    to: { organisation },
    topic: 'applications.overdue',
    link: `/company/vacancies/${vacancy}/applicants`,
    title: {
      ko: `‘${title}’에 지원한 ${n}명이 답을 기다립니다`,
      en: `${n} applicants for “${title}” are waiting for an answer`,
    },
    body: {
      ko: '답하기로 한 날이 지났습니다. 오늘 답해 주세요.',
      en: 'The day by which you said you would answer has passed. Please answer today.',
    },
  }
}

/** Nightly erasure, and the question to employers at nine in the morning. */
export const jobs: readonly Job[] = [
  job('applications.erase', {
    cron: '20 3 * * *',
    data: z.object({}),
    run: async (call) => void (await eraseSent(call)),
  }),
  job('applications.remind', {
    cron: '0 9 * * *',
    data: z.object({}),
    run: async (call) => void (await remindEmployers(call)),
  }),
]
