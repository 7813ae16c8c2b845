import { z } from 'zod'
import { AgencyText } from '../wire.ts'

/** What the agency asks of a badge, and all that it gets of it. */
export type AskedClaims = { readonly title: string; readonly issuer: string; readonly completedOn?: string | undefined }

/**
 * An application that a finished safety course be counted (벌점 감경 교육). `key` is the same for every try of one application. `subject` is the
 * linking identifier that identity and the agency share, never the resident number.
 */
export type PointApplication = {
  readonly key: string
  readonly subject: string
  readonly consent: string
  readonly claims: AskedClaims
}

/** Why the agency says no. */
export const noReasons = ['no-licence', 'not-such-a-course', 'counted-before'] as const
/** One of them. */
export type NoReason = (typeof noReasons)[number]

/** What an application comes to. 'unavailable': ask again with the same key; 'unusable': a person must look, nothing of it is taken. */
export type PointAnswer =
  | { readonly answer: 'taken'; readonly receipt: string }
  | { readonly answer: 'declined'; readonly reason: NoReason }
  | { readonly answer: 'unavailable' }
  | { readonly answer: 'unusable'; readonly why: 'refused' | 'malformed' }

/** Hands an application to the agency. How many points are reduced is the agency's to say: nothing is worked out here. */
export type ApplyForReduction = (application: PointApplication) => Promise<PointAnswer>

const Taken = z.object({ subject: AgencyText, receipt: AgencyText })
const No = z.object({ subject: AgencyText, code: z.enum(noReasons) })

/** Reads an answer; it is not trusted. One about somebody else is none. */
export function readPointAnswer(status: number, body: unknown, subject: string): PointAnswer {
  if (status === 429 || status >= 500) return { answer: 'unavailable' }
  const [taken, no] = [Taken.safeParse(body), No.safeParse(body)]
  if ((status === 200 || status === 201) && taken.data?.subject === subject)
    return { answer: 'taken', receipt: taken.data.receipt }
  if (status === 422 && no.data?.subject === subject) return { answer: 'declined', reason: no.data.code }
  return { answer: 'unusable', why: status < 300 || status === 422 ? 'malformed' : 'refused' }
}
