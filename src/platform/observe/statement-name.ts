const first = /^\s*(?:with\b[\s\S]*?\)\s*)?(select|insert into|update|delete from|with)\b/i
const place = /\b(?:from|into|update|join)\s+"?([a-z_]+)"?\."?([a-z_]+)"?/i

/** What a statement is called in a trace: its verb and its first table. Values never stand in it. */
export function statementName(text: string): string {
  const verb = (first.exec(text)?.[1] ?? 'other').toLowerCase().split(' ')[0] ?? 'other'
  const [, schema, table] = place.exec(text) ?? []
  return schema === undefined ? verb : `${verb} ${schema}.${table}`
}
