import { z } from 'zod'
import { type Application, stateOf } from './application.ts'
import { type Answer, Content, type EmployerAnswer, EmployerAnswer as EmployerAnswerShape } from './contract.ts'
import type { Applicant } from './inbox.ts'
import { receiptNumber } from './receipt-content.ts'

type Common = {
  id: string
  code: string
  vacancy: string
  title: string
  state: string
  submittedAt: string
  answerDue: string
  eraseOn: string
}
/** An application as its applicant gets it over the API. */
export type PublicApplication = Common & {
  number: string
  employer: string
  answers: Answer[]
  answer?: EmployerAnswer | undefined
}
/** An applicant as the employer gets them: blind, with each proof's standing now. */
export type PublicApplicant = Common & {
  met: number
  unmet: number
  answers: (Answer & { standing?: string | undefined })[]
  contact?: { name: string; email?: string | undefined } | undefined
}

const shared = {
  id: z.string(),
  code: z.string(),
  vacancy: z.string(),
  title: z.string(),
  state: z.string(),
  submittedAt: z.string(),
  answerDue: z.string(),
  eraseOn: z.string(),
}
const AnswerShape = z.object({}).loose()

/** Describes it for the API. */
export const PublicApplicationShape: z.ZodType = z.object({
  ...shared,
  number: z.string(),
  employer: z.string(),
  answers: z.array(AnswerShape),
  answer: EmployerAnswerShape.optional(),
})
/** Describes it for the API. */
export const PublicApplicantShape: z.ZodType = z.object({
  ...shared,
  met: z.number(),
  unmet: z.number(),
  answers: z.array(AnswerShape),
  contact: z.object({ name: z.string(), email: z.string().optional() }).optional(),
})

function common(a: Application): Common {
  const { id, code, vacancy, about, answerDue, eraseOn } = a
  return {
    id,
    code,
    vacancy,
    title: about.title,
    state: stateOf(a),
    submittedAt: a.submittedAt.toISOString(),
    answerDue,
    eraseOn,
  }
}

/** An application for its applicant. */
export function publicApplication(a: Application): PublicApplication {
  return { ...common(a), number: receiptNumber(a), employer: a.about.employer, answers: answersOf(a), answer: a.answer }
}

/** An applicant for the employer: no name, no person's id, no badge ids. */
export function publicApplicant({ application: a, standings }: Applicant): PublicApplicant {
  const answers = answersOf(a).map((one) => ({ ...one, badges: [], standing: standings[one.need] }))
  return { ...common(a), met: a.met, unmet: a.unmet, answers, contact: a.contact }
}

function answersOf(a: Application): Answer[] {
  return Content.parse(a.content ?? { answers: [] }).answers
}
