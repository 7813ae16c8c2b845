import type { Refusal } from '../../../kernel/refusal.ts'
import type { Lang, PageCall } from '../../../platform/http/page-call.ts'
import { operatorTexts } from './operator-messages.ts'

/** What a form held, as text; several ticks of one name are lines. */
export type Typed = Readonly<Record<string, string>>

/** The posted form as text, to fill it again. */
export function typedOf(body: PageCall['body']): Typed {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      [value]
        .flat()
        .filter((one) => typeof one === 'string')
        .join('\n'),
    ]),
  )
}

/** Names with a dot as objects: 'title.ko' → { title: { ko } }. */
export function nested(body: PageCall['body']): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(body)) {
    const [outer = '', inner] = name.split('.', 2)
    if (inner === undefined) out[outer] = value
    else out[outer] = { ...objectOf(out[outer]), [inner]: value }
  }
  return out
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** The ticks of one name as a list. */
export function ticked(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** What is wrong with each field, in words; undefined when the refusal is of another kind. */
export function errorsOf({ fields }: Refusal, lang: Lang): Typed | undefined {
  if (!fields) return undefined
  const said: Readonly<Record<string, string>> = operatorTexts[lang].errors
  return Object.fromEntries(Object.entries(fields).map(([name, code]) => [name, said[code] ?? said['needed'] ?? code]))
}
