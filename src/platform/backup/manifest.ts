import { z } from 'zod'

/** What a backup says of itself, first in its archive. `whole` is restored with a database, `without-database` without one. */
export type Manifest = {
  readonly format: 1
  readonly kind: 'whole' | 'without-database'
  readonly version: string
  readonly postgres: string
  readonly publicUrl: string
  readonly at: string
}

export const Manifest: z.ZodType<Manifest> = z.object({
  format: z.literal(1),
  kind: z.enum(['whole', 'without-database']),
  version: z.string(),
  postgres: z.string(),
  publicUrl: z.string(),
  at: z.iso.datetime(),
})
