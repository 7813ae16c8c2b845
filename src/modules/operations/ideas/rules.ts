import { z } from 'zod'
import { type Service, service } from '../../../platform/service.ts'
import { personalData } from './personal-data.ts'

/** In how many days the operator answers an idea (a setting, shown to everybody), and how much one person may post in 24 hours. */
export type IdeaRules = { readonly answerDays: number; readonly ideasADay: number; readonly repliesADay: number }

/** The rules of this node. */
export const ideaRules: Service<IdeaRules> = service('rules of the idea board')

/** A text that everybody will read: long enough to say something, short enough to be read, and nobody's data in it. */
export const publicText = (least: number, most: number): z.ZodType<string> =>
  z
    .string()
    .trim()
    .min(least, 'short')
    .max(most, 'long')
    .refine((text) => personalData(text) === undefined, 'personal')

/** The shape of an idea. */
export const Written: z.ZodObject<{ title: z.ZodType<string>; text: z.ZodType<string> }> = z.object({
  title: publicText(5, 80),
  text: publicText(10, 2000),
})
