import type { ModulesMap } from '../modules-map.ts'
import type { Tree } from '../read-tree.ts'
import { parse } from './parsed.ts'

/** Only here may SQL join across modules. */
const free = /^src\/read-models\//

/**
 * Breaches of rule 5: SQL that names another module's schema. In `.sql` files every `schema.`; in TypeScript the literals
 * that name a table of a migration, stand behind a SQL word, or choose a schema.
 */
export function sqlBreaches(tree: Tree, map: ModulesMap): string[] {
  const schemas = Object.keys(map.modules)
  const allTables = [...tree].flatMap(([path, sql]) => (path.endsWith('.sql') ? created(sql) : []))
  return [...tree].flatMap(([path, source]) => {
    if (!path.startsWith('src/') || free.test(path)) return []
    const own = /^src\/modules\/([^/]+)\//.exec(path)?.[1]
    const tables = /^src\/(modules|app|demo)\//.test(path) ? allTables : []
    const others = schemas.filter((schema) => schema !== own)
    return textsOf(path, source).flatMap(({ text, line }) =>
      others
        .filter((schema) => names(text, schema, tables, path.endsWith('.sql')))
        .map((schema) => `${path}:${line}: SQL names the schema of ${schema} (rule 5)`),
    )
  })
}

function textsOf(path: string, source: string): readonly { text: string; line: number }[] {
  if (!path.endsWith('.sql')) return /\.tsx?$/.test(path) ? parse(path, source).texts : []
  return source.split('\n').map((text, index) => ({ text: text.replace(/--.*$/, ''), line: index + 1 }))
}

function names(text: string, schema: string, tables: readonly string[], isSql: boolean): boolean {
  const plain = text.replaceAll('"', '')
  if (!plain.toLowerCase().includes(schema.toLowerCase())) return false // nearly always, and a hundred times as quick as what follows
  if (isSql) return new RegExp(`\\b${schema}\\.\\w`, 'i').test(plain)
  if (
    tables.some(
      (table) =>
        table.startsWith(`${schema}.`) && new RegExp(`(?<![\\w.-])${table.replace('.', '\\.')}(?![\\w-])`).test(plain),
    )
  )
    return true
  return new RegExp(`\\b(from|join|into|update|table|references|truncate|schema)\\s+${schema}(\\.\\w|\\s*$)`, 'i').test(
    plain,
  )
}

function created(sql: string): string[] {
  const form =
    /create\s+(?:or\s+replace\s+)?(?:materialized\s+)?(?:table|view|function|type|sequence)\s+(?:if\s+not\s+exists\s+)?(\w+\.\w+)/gi
  return [...sql.replaceAll('"', '').matchAll(form)].flatMap(([, name]) => name ?? [])
}
