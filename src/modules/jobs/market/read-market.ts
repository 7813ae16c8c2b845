import { sql } from 'kysely'
import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import type { PayPeriod } from '../contract.ts'
import { hourly } from '../pay.ts'
import { type Quartiles, fewest, newest, quartiles } from './market-pay.ts'

/** What open offers pay by the hour: of which kind of work and in which province ('' for the whole country), with all amounts. */
export type Market = Quartiles & {
  readonly occupation: string
  readonly region: string
  readonly amounts: readonly number[]
}

type Input = { occupation: string; region: string; except?: string | undefined }

/**
 * What open offers for this work pay in this province. With fewer than five there, in the whole country; then the same for the wider
 * kind of work (two digits). Undefined with fewer than five everywhere. Public: offers are no personal data.
 */
export const readMarketPay: Operation<Input, Market | undefined> = query('jobs.read-market-pay', {
  input: z.object({
    occupation: z.string().regex(/^\d{4}$/u),
    region: z.string().regex(/^\d{5}$/u),
    except: z.uuid().optional(),
  }),
  allow: () => true,
  run: async ({ input, tx, now }) => {
    const province = input.region.slice(0, 2)
    for (const occupation of [input.occupation, input.occupation.slice(0, 2)])
      for (const region of [province, '']) {
        const amounts = await amountsOf(tx, { occupation, region, except: input.except, today: dayOf(now) })
        const found = quartiles(amounts)
        if (found) return { value: { ...found, amounts, occupation, region: region === '' ? '' : `${region}000` } }
      }
    return { value: undefined }
  },
})

type Offer = { pay_per: PayPeriod; pay_min: number; weekly_hours: number }
type Asked = Omit<Input, 'region'> & { readonly region: string; readonly today: string }

async function amountsOf(tx: Tx, { occupation, region, except, today }: Asked): Promise<number[]> {
  const work = occupation.length === 4 ? sql`occupation = ${occupation}` : sql`field = ${occupation}`
  const there = region === '' ? sql`true` : sql`province = ${region}`
  const { rows } = await sql<Offer>`select pay_per, pay_min, weekly_hours from jobs.vacancy
    where ${work} and ${there} and published_at is not null and closed_at is null and pay_min is not null and weekly_hours > 0
      and same_as is null and taken_down_at is null and (opens_on is null or opens_on <= ${today}::date) and (closes_on is null or closes_on >= ${today}::date)
      and id is distinct from ${except ?? null}::uuid
    order by published_at desc limit ${newest}`.execute(tx)
  return rows.length < fewest ? [] : rows.map((r) => hourly(r.pay_min, r.pay_per, r.weekly_hours))
}
