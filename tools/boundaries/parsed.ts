import { type Program, parseSync, Visitor } from 'oxc-parser'

/** One import or re-export, type-only and dynamic ones included. `star` is `export * from`. */
export type Imported = {
  readonly from: string
  readonly line: number
  readonly reExport: boolean
  readonly star: boolean
}

/** What the boundary rules need to know of a file. `texts` are its string and template literals. */
export type Parsed = {
  readonly imports: readonly Imported[]
  readonly texts: readonly { readonly text: string; readonly line: number }[]
  readonly onlyReExports: boolean
}

const known = new Map<string, Parsed>()

/** Parses one TypeScript file, once; a syntax error is tsc's business. */
export function parse(path: string, source: string): Parsed {
  const key = `${path}\n${source}`
  const parsed = known.get(key) ?? parseNow(path, source)
  known.set(key, parsed)
  return parsed
}

function parseNow(path: string, source: string): Parsed {
  const { module, program } = parseSync(path, source)
  const line = linesOf(source)
  const statics = module.staticImports.map((i) => imported(i.moduleRequest.value, line(i.start)))
  const exports = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest
        ? [imported(entry.moduleRequest.value, line(start), true, entry.importName.name === null)]
        : [],
    ),
  )
  const dynamics = module.dynamicImports.flatMap((i) => {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(source.slice(i.moduleRequest.start, i.moduleRequest.end))
    return literal?.[2] ? [imported(literal[2], line(i.start))] : []
  })
  const { texts, types } = visited(program, line)
  return { imports: [...statics, ...exports, ...dynamics, ...types], texts, onlyReExports: onlyReExports(program) }
}

// A file has hundreds of texts: counting its lines anew for each took longer than reading it.
function linesOf(source: string): (at: number) => number {
  const ends = Array.from(source.matchAll(/\n/g), ({ index }) => index)
  return (at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? at) < at) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}

function imported(from: string, line: number, reExport = false, star = false): Imported {
  return { from, line, reExport, star }
}

function onlyReExports(program: Program): boolean {
  const { body } = program
  return (
    body.length > 0 &&
    body.every((s) => s.type === 'ExportAllDeclaration' || (s.type === 'ExportNamedDeclaration' && s.source !== null))
  )
}

function visited(
  program: Program,
  line: (at: number) => number,
): Pick<Parsed, 'texts'> & { readonly types: Imported[] } {
  const texts: { text: string; line: number }[] = []
  const types: Imported[] = []
  new Visitor({
    Literal: (node) =>
      void (typeof node.value === 'string' && texts.push({ text: node.value, line: line(node.start) })),
    TemplateElement: (node) => void texts.push({ text: node.value.raw, line: line(node.start) }),
    TSImportType: (node) => void types.push(imported(node.source.value, line(node.start))),
  }).visit(program)
  return { texts, types }
}
