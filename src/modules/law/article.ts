import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Status, StatusShape } from './parameter.ts'

/** An article of the law as texts name it, with how sure it is. */
export type Article = { readonly ko: string; readonly en: string; readonly status: Status }

const Shape: z.ZodType<Record<string, Article>> = z.record(
  z.string(),
  z.strictObject({ ko: z.string(), en: z.string(), status: StatusShape }),
)
const articles = Shape.parse(parse(readFileSync(new URL('./articles.yaml', import.meta.url), 'utf8')))

/** An article by its key in `articles.yaml`; an unknown key is a fault of who wrote the rule. */
export function article(key: string): Article {
  const found = articles[key]
  if (!found) throw new Error(`no article ${key}`)
  return found
}
