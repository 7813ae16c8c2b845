import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { article } from '../../law/index.ts'
import { compiled, framed } from './lexicon.ts'

/** What a finding says about an advertisement: against the law, or for a person to look at. */
export type Grade = 'unlawful' | 'needs-review'

/** A rule about wording: what breaks it, what makes it lawful, what makes it a question for a person. */
export type Rule = {
  readonly id: string
  readonly kind: string
  readonly verdict: Grade
  readonly article: string
  readonly fix: { readonly ko: string; readonly en: string }
  /** What stands instead after one tap: a text, or the words without the part that `drop` finds. */
  readonly put?: string
  readonly drop?: RegExp
  readonly find: readonly RegExp[]
  readonly unless: readonly RegExp[]
  readonly review: readonly RegExp[]
  /** Words that look like it and are not: they are covered before anything is looked for. */
  readonly lookalikes: readonly RegExp[]
  /** Negation and quotation do not make it lawful. */
  readonly plain: boolean
}

const patterns = z.array(z.string().min(1)).default([])
const RuleShape = z.strictObject({
  id: z.string(),
  kind: z.string().optional(),
  verdict: z.enum(['unlawful', 'needs-review']),
  article: z.string(),
  fix: z.strictObject({ ko: z.string(), en: z.string() }),
  put: z.string().optional(),
  drop: z.string().optional(),
  find: patterns,
  frames: z.array(z.strictObject({ who: patterns, said: patterns })).default([]),
  unless: patterns,
  review: patterns,
})
const FileShape = z.strictObject({
  kind: z.string(),
  plain: z.boolean().default(false),
  lookalikes: patterns,
  rules: z.array(RuleShape),
})

const folder = new URL('./rules/', import.meta.url)
/** All rules of the files in `rules/`, compiled once. */
export const rules: readonly Rule[] = readdirSync(folder)
  .toSorted()
  .flatMap((file) => rulesIn(readFileSync(new URL(file, folder), 'utf8')))

function rulesIn(text: string): Rule[] {
  const { kind, plain, lookalikes, rules: read } = FileShape.parse(parse(text))
  const covered = compiled(lookalikes)
  return read.map(({ id, verdict, fix, put, drop, frames, ...rest }) => ({
    id,
    verdict,
    fix,
    plain,
    lookalikes: covered,
    kind: rest.kind ?? kind,
    article: article(rest.article).ko,
    find: compiled([...rest.find, ...frames.flatMap(framed)]),
    unless: compiled(rest.unless),
    review: compiled(rest.review),
    ...(put !== undefined && { put }),
    ...(drop !== undefined && { drop: new RegExp(drop, 'u') }),
  }))
}
