import type { PageCall } from '../../../../platform/http/page-call.ts'

/** The values of a repeated name of a posted form: one gives a text, several a list. */
export function listed(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter((one): one is string => typeof one === 'string' && one !== '')
}

/** What was typed into a field: posted now, or kept over a lost session. */
export function typedIn({ body, kept }: PageCall): (name: string) => string {
  return (name) => {
    const posted = body[name]
    return typeof posted === 'string' ? posted : (kept[name] ?? '')
  }
}

/** Faults of fields in words; `days.0` is about the field `days`. */
export function said(
  fields: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, code]) => [field.split('.')[0] ?? field, words[code] ?? code]),
  )
}
