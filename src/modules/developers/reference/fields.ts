import { z } from 'zod'

/** A field as the reference shows it: its path ('answers.*.how', 'items[].id'), its type in words, whether it must be there. */
export type FieldLine = { readonly name: string; readonly kind: string; readonly required: boolean }

type Schema = {
  type?: string | string[] | undefined
  enum?: unknown[] | undefined
  const?: unknown
  format?: string | undefined
  properties?: Record<string, unknown> | undefined
  required?: string[] | undefined
  items?: unknown
  additionalProperties?: unknown
  anyOf?: unknown[] | undefined
  oneOf?: unknown[] | undefined
}

const Schema: z.ZodType<Schema> = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
})

/** The JSON Schema of a shape as it is sent ('input') or answered ('output'). */
export function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Schema {
  return Schema.parse(z.toJSONSchema(shape, { io, unrepresentable: 'any' }))
}

/** The fields of a schema, line by line, at most four levels deep. */
export function fieldsOf(raw: unknown, path = '', depth = 0): FieldLine[] {
  const schema = Schema.safeParse(raw).data ?? {}
  const required = new Set(schema.required)
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const at = path === '' ? name : `${path}.${name}`
    return [{ name: at, kind: kindOf(part), required: required.has(name) }, ...inside(part, at, depth)]
  })
  return [...own, ...(path === '' ? inside(schema, '', depth) : [])]
}

function inside(raw: unknown, at: string, depth: number): FieldLine[] {
  if (depth >= 4) return []
  const schema = Schema.safeParse(raw).data ?? {}
  if (schema.items !== undefined) return fieldsOf(schema.items, `${at}[]`, depth + 1)
  const values = schema.additionalProperties
  if (typeof values === 'object' && values !== null) return fieldsOf(values, at === '' ? '*' : `${at}.*`, depth + 1)
  return at === '' ? [] : fieldsOf(schema, at, depth + 1)
}

// The type of a schema in a few words: `string (uuid)`, `"a" | "b"`, `number[]`.
function kindOf(raw: unknown): string {
  const schema = Schema.safeParse(raw).data ?? {}
  const either = schema.anyOf ?? schema.oneOf
  if (either) return [...new Set(either.map(kindOf))].join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (schema.items !== undefined) return `${kindOf(schema.items)}[]`
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'any')
  return schema.format === undefined ? type : `${type} (${schema.format})`
}
