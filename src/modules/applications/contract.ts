import { z } from 'zod'
import { type Day, isDay } from '../../kernel/day.ts'

const day: z.ZodType<Day, string> = z.string().refine(isDay, 'not-a-day')

/** The longest answer in words, in characters. */
export const wordsLength = 300

/** How a person answers one need. 'predicate': only that it is so; 'fact': name, date or length too; 'no': not (yet); 'skip': no answer. */
export const hows = ['predicate', 'fact', 'yes', 'no', 'words', 'day', 'skip'] as const
/** One way of answering. */
export type How = (typeof hows)[number]

/** The choice for one need. What is left out stays as the person's badges and wishes answer it. */
export type Choice = { how?: How | undefined; words?: string | undefined; day?: string | undefined }
/** The choices by need id. */
export type Choices = Record<string, Choice>

/** Parses choices. What a choice must hold is checked against the vacancy's needs. */
export const ChoicesShape: z.ZodType<Choices> = z.record(
  z.string().max(60),
  z.object({
    how: z.enum(hows).optional(),
    words: z.string().trim().max(wordsLength, 'too-long').optional(),
    day: z.string().max(20).optional(),
  }),
)

/** Something named openly in an answer. */
export type Thing = { title: string; on?: Day | undefined; level?: string | undefined; score?: number | undefined }
/** What is said to one need, as data, so that both languages can say it. */
export type Said =
  | { is: 'has'; things?: Thing[] | undefined }
  | { is: 'months'; least: number; roles: string[]; months?: number | undefined }
  | { is: 'yes' }
  | { is: 'no' }
  | { is: 'day'; day: Day }
  | { is: 'words'; text: string }
  | { is: 'nothing' }

const Thing: z.ZodType<Thing> = z.object({
  title: z.string(),
  on: day.optional(),
  level: z.string().optional(),
  score: z.number().optional(),
})

const Said: z.ZodType<Said> = z.union([
  z.object({ is: z.literal('has'), things: z.array(Thing).optional() }),
  z.object({ is: z.literal('months'), least: z.number(), roles: z.array(z.string()), months: z.number().optional() }),
  z.object({ is: z.enum(['yes', 'no', 'nothing']) }),
  z.object({ is: z.literal('day'), day }),
  z.object({ is: z.literal('words'), text: z.string() }),
])

/** One answer exactly as the employer sees it. `badges` say what proves it; they are never shown. */
export type Answer = {
  need: string
  kind: string
  label: string
  labelEn?: string | undefined
  required: boolean
  met: boolean
  by: 'badge' | 'typed' | 'none'
  issuers: string[]
  badges: string[]
  said: Said
}

const Answer: z.ZodType<Answer> = z.object({
  need: z.string(),
  kind: z.string(),
  label: z.string(),
  labelEn: z.string().optional(),
  required: z.boolean(),
  met: z.boolean(),
  by: z.enum(['badge', 'typed', 'none']),
  issuers: z.array(z.string()),
  badges: z.array(z.string()),
  said: Said,
})

/** What is sent: the answers in the employer's order. */
export type Content = { answers: Answer[] }

/** Checks content that comes out of the database. */
export const Content: z.ZodType<Content> = z.object({ answers: z.array(Answer) })

/** Why an employer declines: a short list, said in words of both languages; 'other' needs words. */
export const declineReasons = ['somebody-else', 'needs-not-met', 'terms', 'stopped', 'other'] as const
/** One reason. */
export type DeclineReason = (typeof declineReasons)[number]

/** What the employer answered. */
export type EmployerAnswer =
  | { kind: 'invited'; message: string; times: string }
  | { kind: 'declined'; reason: DeclineReason; words: string }
  | { kind: 'closed'; reason: string }

/** Checks an answer that comes out of the database. */
export const EmployerAnswer: z.ZodType<EmployerAnswer> = z.union([
  z.object({ kind: z.literal('invited'), message: z.string(), times: z.string() }),
  z.object({ kind: z.literal('declined'), reason: z.enum(declineReasons), words: z.string() }),
  z.object({ kind: z.literal('closed'), reason: z.string() }),
])

/** The parts of an inbox. */
export const tabs = ['new', 'held', 'invited', 'answered'] as const
/** One part. */
export type Tab = (typeof tabs)[number]
