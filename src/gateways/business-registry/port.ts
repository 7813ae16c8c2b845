import { z } from 'zod'

/** A business as its owner states it: number (ten digits), day it opened, name of the representative. */
export type StatedBusiness = {
  readonly businessNumber: string
  readonly openedOn: string
  readonly representative: string
  readonly name?: string
}

/** What the tax office says: these belong together and the business goes on; they do not; it rests or is closed; not now. */
export type BusinessAnswer =
  | { readonly answer: 'continues' }
  | { readonly answer: 'no-match' }
  | { readonly answer: 'not-registered' }
  | { readonly answer: 'rests' }
  | { readonly answer: 'closed'; readonly on?: string }
  | { readonly answer: 'unavailable' }

/** Asks whether number, opening day and representative belong together (진위확인) and what became of the business (상태조회). */
export type AskBusinessRegistry = (business: StatedBusiness, request: string) => Promise<BusinessAnswer>

const Status = z.object({
  b_no: z.string(),
  b_stt_cd: z.enum(['01', '02', '03', '']),
  end_dt: z.string().optional(),
})

/** The body of POST /validate, as far as it is read (국세청 사업자등록정보 진위확인 및 상태조회 서비스, odcloud). */
const Validated = z.object({
  status_code: z.literal('OK'),
  data: z.array(z.object({ b_no: z.string(), valid: z.enum(['01', '02']), status: Status.optional() })).length(1),
})

/**
 * Reads an answer. A closed business is still "valid", so its state counts, too; anything that is not exactly the contract is no
 * answer: an employer then stays unverified.
 */
export function readValidated(body: unknown, businessNumber: string): BusinessAnswer {
  const [found] = Validated.safeParse(body).data?.data ?? []
  if (!found || found.b_no !== businessNumber) return { answer: 'unavailable' }
  if (found.valid === '02') return { answer: 'no-match' }
  if (!found.status || found.status.b_no !== businessNumber) return { answer: 'unavailable' }
  return byState[found.status.b_stt_cd](found.status.end_dt)
}

const byState: Readonly<Record<z.infer<typeof Status>['b_stt_cd'], (end: string | undefined) => BusinessAnswer>> = {
  '01': () => ({ answer: 'continues' }),
  '02': () => ({ answer: 'rests' }),
  '03': (end) => ({ answer: 'closed', ...(end && { on: end.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') }) }),
  '': () => ({ answer: 'not-registered' }),
}
