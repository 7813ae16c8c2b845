/** The TypeScript type of a JSON Schema as zod writes it, on one line. */
export function typeOf(raw: unknown): string {
  const schema: Readonly<Record<string, unknown>> = Object(raw)
  const either = schema['anyOf'] ?? schema['oneOf']
  if (Array.isArray(either)) return [...new Set(either.map(typeOf))].join(' | ')
  if ('const' in schema) return JSON.stringify(schema['const'])
  if (Array.isArray(schema['enum'])) return schema['enum'].map((one) => JSON.stringify(one)).join(' | ')
  const type = schema['type']
  if (Array.isArray(type)) return type.map((one) => typeOf({ ...schema, type: one })).join(' | ')
  return byType[String(type)]?.(schema) ?? 'unknown'
}

const byType: Readonly<Record<string, (schema: Readonly<Record<string, unknown>>) => string>> = {
  string: () => 'string',
  number: () => 'number',
  integer: () => 'number',
  boolean: () => 'boolean',
  null: () => 'null',
  array: ({ items }) => `ReadonlyArray<${typeOf(items)}>`,
  object: objectOf,
}

function objectOf({ properties, required, additionalProperties }: Readonly<Record<string, unknown>>): string {
  const needed = new Set(Array.isArray(required) ? required : [])
  const fields = Object.entries(Object(properties)).map(
    ([name, part]) => `${JSON.stringify(name)}${needed.has(name) ? '' : '?'}: ${typeOf(part)}`,
  )
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  const open = typeof additionalProperties === 'object' && additionalProperties !== null
  return open ? `{ [name: string]: ${typeOf(additionalProperties)} }` : '{}'
}
