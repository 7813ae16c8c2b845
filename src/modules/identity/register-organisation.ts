import { z } from 'zod'
import { type Id, toId } from '../../kernel/id.ts'
import { refusal } from '../../kernel/refusal.ts'
import { personOf } from '../../platform/operation/actor.ts'
import { type Operation, command } from '../../platform/operation/command.ts'
import { addOrganisation } from './add-organisation.ts'
import { isBusinessNumber } from './business-number.ts'
import { tables } from './tables.ts'

const digits = z.string().transform((text) => text.replace(/[^0-9]/g, ''))
/** What a company says of itself at first. It counts as unverified until its business number is checked. */
export type RegisterOrganisation = {
  name: string
  nameEn?: string | undefined
  businessNumber: string
  region?: string | undefined
  address?: string | undefined
  size?: number | undefined
  intro?: string | undefined
}

const Register: z.ZodType<RegisterOrganisation> = z.object({
  name: z.string().trim().min(1).max(100),
  nameEn: z.string().trim().max(100).optional(),
  businessNumber: digits.refine(isBusinessNumber, 'business-number'),
  region: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  address: z.string().trim().max(200).optional(),
  size: z.coerce.number().int().min(1).max(1_000_000).optional(),
  intro: z.string().trim().max(2000).optional(),
})

/** Registers a recruiting employer; who registers it becomes its first administrator. */
export const registerOrganisation: Operation<RegisterOrganisation, { organisation: Id<'Organisation'> }> = command(
  'identity.register-organisation',
  {
    input: Register,
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
    run: async ({ actor, input, tx, now }) => {
      const there = await tables(tx)
        .selectFrom('identity.organisation')
        .select('id')
        .where('business_number', '=', input.businessNumber)
        .executeTakeFirst()
      if (there) return refusal('identity.company-exists', 409)
      const { name, businessNumber, ...more } = input
      const organisation = await addOrganisation(
        tx,
        now,
        { kind: 'employer', name, businessNumber, ...defined(more) },
        personOf(actor) ?? '',
      )
      return {
        value: { organisation: toId(organisation) },
        subject: organisation,
        receipt: { title: '기업 등록', content: { organisation, name, businessNumber } },
      }
    },
  },
)

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function defined<T extends Record<string, string | number | undefined>>(values: T): Defined<T>
function defined(values: Record<string, string | number | undefined>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).filter((e): e is [string, string | number] => e[1] !== undefined && e[1] !== ''),
  )
}
