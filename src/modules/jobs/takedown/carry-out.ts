import { sql } from 'kysely'
import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { type Job, job } from '../../../platform/jobs/job.ts'
import type { Call } from '../../../platform/node.ts'
import { emit } from '../../../platform/outbox/rows.ts'
import { date } from '../../../web/format.ts'
import { notify } from '../../notifications/index.ts'
import { vacancyChanged, vacancyClosed } from '../events.ts'
import type { Takedown } from './takedown.ts'
import { keepDecision, lockTakedown, unobjected } from './takedown-store.ts'

/** Lets a taking down, or the decision about it, take effect in the node's own name: the operator owns no vacancy. */
export const carryOut: Job = job('jobs.carry-out-takedown', {
  data: z.object({ takedown: z.uuid() }),
  run: async (call, { takedown }) =>
    await inTransaction(call.node, call.actor, 'jobs.carry-out-takedown', async (tx) => {
      const one = await lockTakedown(tx, takedown)
      if (one) await effects[one.decision ?? 'taken'](tx, call, one)
    }),
})

/** Each day: what nobody objected to in time stays down, and whoever applied is answered. */
export const settleTakedowns: Job = job('jobs.settle-takedowns', {
  data: z.object({}),
  cron: '10 4 * * *',
  run: async (call) =>
    await inTransaction(call.node, call.actor, 'jobs.settle-takedowns', async (tx) => {
      const now = call.node.clock.now()
      for (const one of await unobjected(tx, dayOf(now))) {
        await keepDecision(tx, one.id, { decision: 'kept', at: now })
        await effects.kept(tx, call, { ...one, decision: 'kept' })
      }
    }),
})

type Effect = (tx: Tx, call: Call, one: Takedown) => Promise<void>

const effects: Readonly<Record<'taken' | 'kept' | 'lifted', Effect>> = {
  taken: async (tx, call, one) => {
    const now = call.node.clock.now()
    await sql`update jobs.vacancy set taken_down_at = ${now} where id = ${one.vacancy} and taken_down_at is null and closed_at is null`.execute(
      tx,
    )
    await changed(tx, call, one)
    const [ko, en] = [date(one.objectBy, dayOf(now), 'ko'), date(one.objectBy, dayOf(now), 'en')]
    await tell(tx, call, one, 'jobs.taken-down', {
      title: { ko: `‘${one.title}’ 공고를 내렸습니다`, en: `“${one.title}” was taken down` },
      body: {
        ko: `까닭: ${one.reason}. ${ko}까지 이의를 말할 수 있습니다.`,
        en: `Reason: ${one.reason}. You can object by ${en}.`,
      },
    })
  },
  kept: async (tx, call, one) => {
    if (one.organisation === undefined) return // it stays as it is: an import that closes and opens vacancies leaves `taken_down_at`
    const now = call.node.clock.now()
    const { rows } =
      await sql`update jobs.vacancy set closed_at = ${now}, updated_at = ${now}, close_reason = 'taken-down'
      where id = ${one.vacancy} and closed_at is null returning id`.execute(tx)
    const { vacancy, organisation } = one
    if (rows.length > 0 && organisation !== undefined)
      await emit(tx, call, [vacancyClosed({ vacancy, organisation, reason: 'taken-down' })])
    await tell(tx, call, one, 'jobs.takedown-kept', {
      title: { ko: `‘${one.title}’ 공고는 내린 채로 마칩니다`, en: `“${one.title}” stays down` },
      body: {
        ko: `${one.decisionReason ? `까닭: ${one.decisionReason}. ` : ''}답을 기다리던 지원자에게 알렸습니다.`,
        en: `${one.decisionReason ? `Reason: ${one.decisionReason}. ` : ''}Those who waited for an answer were told.`,
      },
    })
  },
  lifted: async (tx, call, one) => {
    await sql`update jobs.vacancy set taken_down_at = null where id = ${one.vacancy}`.execute(tx)
    await changed(tx, call, one)
    await tell(tx, call, one, 'jobs.takedown-lifted', {
      title: { ko: `‘${one.title}’ 공고를 다시 열었습니다`, en: `“${one.title}” is open again` },
      body: { ko: `까닭: ${one.decisionReason ?? ''}`, en: `Reason: ${one.decisionReason ?? ''}` },
    })
  },
}

async function changed(tx: Tx, call: Call, { vacancy, organisation }: Takedown): Promise<void> {
  await emit(tx, call, [vacancyChanged({ vacancy, organisation })])
}

type Said = Pick<Parameters<typeof notify>[2], 'title' | 'body'>

async function tell(tx: Tx, call: Call, { organisation }: Takedown, topic: string, said: Said): Promise<void> {
  if (organisation !== undefined)
    await notify(tx, call.node.clock.now(), { to: { organisation }, topic, link: '/company/vacancies', ...said })
}
