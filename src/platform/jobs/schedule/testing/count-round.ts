import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { inTransaction } from '../../../database/transaction.ts'
import { newId } from '../../../new-id.ts'
import { type Job, job } from '../../job.ts'

/** How many steps a round takes, each by itself, as rounds over many people do. */
export const steps = 60

/** A round for tests: takes its steps one after another, those that are there already are not taken again. */
export const countRound: Job = job('test.count-round', {
  data: z.object({}),
  cron: '0 9 * * *',
  run: async ({ node, actor }) => {
    const id = newId()
    const write = async (text: ReturnType<typeof sql>): Promise<void> =>
      await inTransaction(node, actor, 'test', async (tx) => void (await text.execute(tx)))
    await write(sql`insert into test.round (id, began) values (${id}, clock_timestamp())`)
    for (let step = 0; step < steps; step++) {
      await write(sql`insert into test.step (step, round) values (${step}, ${id}) on conflict do nothing`)
      await pause(10)
    }
    await write(sql`update test.round set ended = clock_timestamp() where id = ${id}`)
  },
})
