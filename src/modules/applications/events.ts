import { z } from 'zod'
import { type FactKind, defineFact } from '../../kernel/fact.ts'

/** Which application, for which vacancy, by whom, to whom. */
export type AboutApplication = { application: string; vacancy: string; organisation: string; person: string }

const About: z.ZodType<AboutApplication> = z.object({
  application: z.uuid(),
  vacancy: z.uuid(),
  organisation: z.uuid(),
  person: z.uuid(),
})

/** An application has been sent. */
export const applicationSubmitted: FactKind<AboutApplication> = defineFact(
  'applications.submitted',
  About,
  (p) => p.application,
)

/** An applicant took an application back, or withdrew the consent to it. */
export const applicationWithdrawn: FactKind<AboutApplication> = defineFact(
  'applications.withdrawn',
  About,
  (p) => p.application,
)

/** The employer invites the applicant. */
export const applicantInvited: FactKind<AboutApplication> = defineFact(
  'applications.invited',
  About,
  (p) => p.application,
)

/** The employer declined; also when the vacancy was closed. */
export const applicantDeclined: FactKind<AboutApplication> = defineFact(
  'applications.declined',
  About,
  (p) => p.application,
)
