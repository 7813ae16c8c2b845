import { parseSync, Visitor } from 'oxc-parser'
import type { Tree } from './read-tree.ts'

const most = { fileLines: 300, faceExports: 40, kernelFiles: 15 }

/** What has grown too big: files, faces of modules, the kernel. Functions and complexity are the linter's. */
export function sizes(tree: Tree): string[] {
  const kernel = [...tree.keys()].filter((path) => /^src\/kernel\/.*(?<!\.test)\.ts$/.test(path))
  const big = scripts(tree).flatMap(([path, source]) => {
    const lines = codeLines(path, source)
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
  const files = own.map(([path, source]) => codeLines(path, source))
  const functions = own.flatMap(([path, source]) => functionLines(path, source))
  return `${files.length} files, median ${median(files)} lines; ${functions.length} functions, median ${median(functions)} lines`
}

function scripts(tree: Tree): [path: string, source: string][] {
  return [...tree].filter(([path]) => /\.tsx?$/.test(path))
}

function codeLines(path: string, source: string): number {
  const { comments } = parseSync(path, source)
  const bare = comments.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source)
  return bare.split('\n').filter((line) => line.trim() !== '').length
}

function exportsOf(path: string, source: string): number {
  return parseSync(path, source).module.staticExports.reduce((count, { entries }) => count + entries.length, 0)
}

function functionLines(path: string, source: string): number[] {
  const lengths: number[] = []
  const add = ({ start, end }: { start: number; end: number }): void =>
    void lengths.push(source.slice(start, end).split('\n').length)
  new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: (node) => void (node.body.type === 'BlockStatement' && add(node)),
  }).visit(parseSync(path, source).program)
  return lengths
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
