import { type Argument, type CallExpression, parseSync, Visitor } from 'oxc-parser'

/** A call like `const submitted = defineFact('applications.submitted', { … })`. */
export type Called = {
  readonly line: number
  /** The first argument when it is a string. */
  readonly text: string | undefined
  /** The first argument's name when it is a name (the last part of `events.submitted`), and the file it was imported from. */
  readonly first: string | undefined
  readonly firstFrom: string | undefined
  /** The names of the second argument's properties. */
  readonly keys: readonly string[]
  /** The constant that the call's value is given to. */
  readonly assigned: string | undefined
}

/** Calls of functions with one of these names, `name()` only. */
export function calls(path: string, source: string, names: readonly string[]): Called[] {
  if (!new RegExp(`\\b(?:${names.join('|')})\\s*[(<]`).test(source)) return []
  const { program, module } = parseSync(path, source)
  const origin = new Map(
    module.staticImports.flatMap((i) => i.entries.map((e) => [e.localName.value, i.moduleRequest.value] as const)),
  )
  const found: Called[] = []
  const assigned = new Map<number, string>()
  new Visitor({
    VariableDeclarator: ({ id, init }) => void (init && id.type === 'Identifier' && assigned.set(init.start, id.name)),
    CallExpression: (node) => {
      if (node.callee.type !== 'Identifier' || !names.includes(node.callee.name)) return
      const line = source.slice(0, node.start).split('\n').length
      found.push({ line, assigned: assigned.get(node.start), ...argumentsOf(node, origin) })
    },
  }).visit(program)
  return found
}

/** Whether a file exports a constant or function of this name. */
export function exportsName(path: string, source: string, name: string): boolean {
  return parseSync(path, source).module.staticExports.some(({ entries }) =>
    entries.some((entry) => entry.exportName.name === name),
  )
}

function argumentsOf(
  { arguments: [first, second] }: CallExpression,
  origin: ReadonlyMap<string, string>,
): Omit<Called, 'line' | 'assigned'> {
  const [base, name] = nameOf(first)
  return {
    text: first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined,
    first: name,
    firstFrom: base === undefined ? undefined : origin.get(base),
    keys: keysOf(second),
  }
}

function nameOf(node: Argument | undefined): [base: string | undefined, name: string | undefined] {
  if (node?.type === 'Identifier') return [node.name, node.name]
  if (node?.type !== 'MemberExpression' || node.object.type !== 'Identifier') return [undefined, undefined]
  return [node.object.name, node.property.type === 'Identifier' ? node.property.name : undefined]
}

function keysOf(node: Argument | undefined): string[] {
  if (node?.type !== 'ObjectExpression') return []
  return node.properties.flatMap((p) => (p.type === 'Property' && p.key.type === 'Identifier' ? p.key.name : []))
}
