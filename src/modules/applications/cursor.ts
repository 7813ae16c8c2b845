import { z } from 'zod'
import type { Application } from './application.ts'
import type { After } from './store.ts'

const Parts: z.ZodType<[number, string, string]> = z.tuple([z.number().int(), z.iso.datetime(), z.uuid()])

/** Where the next page begins, as it stands in an address. */
export function toCursor(a: Pick<Application, 'unmet' | 'submittedAt' | 'id'>): string {
  return Buffer.from(JSON.stringify([a.unmet, a.submittedAt.toISOString(), a.id])).toString('base64url')
}

/** The same read back; an unreadable one begins at the first page. */
export function fromCursor(text: string | undefined): After | undefined {
  try {
    const [unmet, at, id] = Parts.parse(JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8')))
    return { unmet, at, id }
  } catch {
    return undefined
  }
}
