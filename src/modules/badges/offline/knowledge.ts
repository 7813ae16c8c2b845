import { z } from 'zod'
import { type Day, isDay } from '../../../kernel/day.ts'
import { badgeKinds } from '../events.ts'
import type { AccreditedList } from '../registry/accreditation.ts'

/** A status list as it was read: whose, what for, when, and its bits packed (`encodedList` of Bitstring Status List 1.0). */
export type KnownList = {
  readonly url: string
  readonly issuer: string
  readonly purposes: readonly string[]
  readonly readAt: string
  readonly encodedList: string
}

/** All that a device needs to check signatures without network, as it stood at `at`: keys of issuers, their lists, who is accredited. */
export type Knowledge = {
  readonly format: typeof format
  readonly from: string
  readonly at: string
  /** DID documents by DID: each with its whole key history. */
  readonly issuers: readonly { readonly did: string; readonly document: unknown }[]
  readonly lists: readonly KnownList[]
  readonly accredited?: AccreditedList | undefined
}

const format = 'onil-badge-knowledge'
const day = z.custom<Day>(isDay)
const Accredited: z.ZodType<AccreditedList> = z.object({
  iss: z.string(),
  version: z.int().nonnegative(),
  time: z.string(),
  previous: z.string().optional(),
  entries: z.array(
    z.object({
      id: z.string(),
      did: z.string(),
      name: z.string(),
      nameEn: z.string().optional(),
      kinds: z.array(z.enum(badgeKinds)),
      from: day,
      until: day.optional(),
    }),
  ),
})

/** Checks knowledge that came from a file. */
export const Knowledge: z.ZodType<Knowledge> = z.object({
  format: z.literal(format),
  from: z.string(),
  at: z.iso.datetime(),
  issuers: z.array(z.object({ did: z.string(), document: z.unknown() })),
  lists: z.array(
    z.object({
      url: z.string(),
      issuer: z.string(),
      purposes: z.array(z.string()),
      readAt: z.iso.datetime(),
      encodedList: z.string(),
    }),
  ),
  accredited: Accredited.optional(),
})
