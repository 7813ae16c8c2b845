import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Employment, type NeedKind, type Shift, employments, needKinds, shifts } from '../contract.ts'

/** A beginning of a vacancy for common work. */
export type Template = {
  readonly name: { readonly ko: string; readonly en: string }
  readonly title: string
  readonly duties: string
  readonly occupation: string
  readonly employment: Employment
  readonly shift: Shift
  readonly weeklyHours: number
  readonly needs: readonly { readonly kind: NeedKind; readonly label: string; readonly required: boolean }[]
}

const Shape: z.ZodType<Template> = z.object({
  name: z.object({ ko: z.string(), en: z.string() }),
  title: z.string(),
  duties: z.string(),
  occupation: z.string().regex(/^\d{4}$/u),
  employment: z.enum(employments),
  shift: z.enum(shifts),
  weeklyHours: z.number().int(),
  needs: z.array(z.object({ kind: z.enum(needKinds), label: z.string(), required: z.boolean() })),
})

/** All of them, by their short names. A damaged file stops the start. */
export const templates: Readonly<Record<string, Template>> = z
  .record(z.string(), Shape)
  .parse(parse(readFileSync(new URL('./templates.yaml', import.meta.url), 'utf8')))

/** The fields of the form that a template fills. */
export function fieldsOfTemplate({ name: _name, needs, weeklyHours, ...plain }: Template): Record<string, string> {
  return {
    ...plain,
    weeklyHours: String(weeklyHours),
    ...Object.fromEntries(
      needs.flatMap(({ kind, label, required }, n) => [
        [`need-${n}-kind`, kind],
        [`need-${n}-label`, label],
        [`need-${n}-required`, required ? 'yes' : 'no'],
      ]),
    ),
  }
}
