import { type ParseResult, parseSync, Visitor } from 'oxc-parser'
import type { Tree } from './read-tree.ts'

const most = { fileLines: 300, faceExports: 40, kernelFiles: 15 }

/** What has grown too big: files, faces of modules, the kernel. Functions and complexity are the linter's. */
export function sizes(tree: Tree): string[] {
  const kernel = [...tree.keys()].filter((path) => /^src\/kernel\/.*(?<!\.test)\.ts$/.test(path))
  const big = scripts(tree).flatMap(([path, source]) => {
    const { lines } = measured(path, source)
    return lines > most.fileLines ? [`${path}: ${lines} lines of code, at most ${most.fileLines}`] : []
  })
  const wide = scripts(tree).flatMap(([path, source]) => {
    const exports = /^src\/modules\/[^/]+\/index\.ts$/.test(path) ? exportsOf(path, source) : 0
    return exports > most.faceExports ? [`${path}: ${exports} exports, at most ${most.faceExports}`] : []
  })
  const heavy =
    kernel.length > most.kernelFiles ? [`src/kernel: ${kernel.length} files, at most ${most.kernelFiles}`] : []
  return [...big, ...wide, ...heavy]
}

/** The medians, for the eye: lines of a source file and of a function, tests not counted. */
export function medians(tree: Tree): string {
  const own = scripts(tree).filter(([path]) => path.startsWith('src/') && !/\.test\.tsx?$/.test(path))
  const files = own.map(([path, source]) => measured(path, source).lines)
  const functions = own.flatMap(([path, source]) => measured(path, source).functions)
  return `${files.length} files, median ${median(files)} lines; ${functions.length} functions, median ${median(functions)} lines`
}

function scripts(tree: Tree): [path: string, source: string][] {
  return [...tree].filter(([path]) => /\.tsx?$/.test(path))
}

type Measured = { readonly lines: number; readonly functions: readonly number[] }
const known = new Map<string, Measured>()

// Each file is parsed once for both.
function measured(path: string, source: string): Measured {
  const key = `${path}\n${source}`
  const before = known.get(key)
  if (before) return before
  const parsed = parseSync(path, source)
  const now = { lines: codeLines(source, parsed), functions: functionLines(source, parsed) }
  known.set(key, now)
  return now
}

function codeLines(source: string, { comments }: ParseResult): number {
  const bare = comments.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source)
  return bare.split('\n').filter((line) => line.trim() !== '').length
}

function exportsOf(path: string, source: string): number {
  return parseSync(path, source).module.staticExports.reduce((count, { entries }) => count + entries.length, 0)
}

function functionLines(source: string, { program }: ParseResult): number[] {
  const lengths: number[] = []
  const add = ({ start, end }: { start: number; end: number }): void =>
    void lengths.push(source.slice(start, end).split('\n').length)
  new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: (node) => void (node.body.type === 'BlockStatement' && add(node)),
  }).visit(program)
  return lengths
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
