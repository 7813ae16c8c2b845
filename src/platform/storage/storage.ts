import { z } from 'zod'
import { type Service, service } from '../service.ts'

/** The name of a stored file: SHA-256 of its bytes, in hexadecimal. */
export type ContentId = z.infer<typeof ContentId>

/** Checks a name that came from outside. */
export const ContentId: z.core.$ZodBranded<z.ZodString, 'ContentId'> = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'ContentId'>()

/**
 * Where files are kept. The same bytes are kept once, so `remove` is for the one who knows that nobody else refers to them.
 * `put` throws `FileTooLarge`; `get` gives `undefined` when there is no such file and throws when it was altered.
 */
export type Storage = {
  readonly put: (bytes: Uint8Array) => Promise<ContentId>
  readonly get: (id: ContentId) => Promise<Buffer | undefined>
  readonly exists: (id: ContentId) => Promise<boolean>
  readonly remove: (id: ContentId) => Promise<void>
}

/** The file is larger than the operator allows; sizes in bytes. */
export class FileTooLarge extends Error {
  readonly size: number
  readonly limit: number
  constructor(size: number, limit: number) {
    super(`file of ${size} bytes; at most ${limit} are kept`)
    this.size = size
    this.limit = limit
  }
}

/** The node's storage. */
export const storageService: Service<Storage> = service<Storage>('platform.storage')
