import { cp, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

type Compiled = ReadonlyMap<string, { readonly code: Buffer; readonly map: Buffer }>
type Frames = (mapOf: (address: string | undefined) => Buffer | undefined) => typeof Error.prepareStackTrace

// The launcher is plain JavaScript: it runs before anything can be compiled.
const launcher = async (file: string): Promise<Record<string, unknown>> =>
  z.record(z.string(), z.unknown()).parse(await import(/* @vite-ignore */ `../../bin/launcher/${file}`))
const callable = z.custom<(...given: unknown[]) => unknown>((given) => typeof given === 'function')
const tsconfig = fileURLToPath(new URL('../../tsconfig.json', import.meta.url))

let root: string
let folder: string
let file: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'onil-compiled-'))
  folder = await mkdtemp(join(root, 'src-'))
  file = join(root, 'kept', 'sources')
  await writeFile(join(folder, 'one.ts'), 'type A = string\n\nexport const one: A = "하나"\n')
  await writeFile(join(folder, 'page.tsx'), 'export const page = (): unknown => <p>two</p>\n')
  await writeFile(join(folder, 'one.test.ts'), 'this is not read')
})
afterEach(async () => await rm(root, { recursive: true }))

async function compiled(key = 'key'): Promise<Compiled> {
  const made = await callable.parse((await launcher('compiled.mjs'))['compiled'])({ folder, file, key, tsconfig })
  return z.custom<Compiled>((given) => given instanceof Map).parse(made)
}
const codeOf = (made: Compiled, path: string): string => made.get(path)?.code.toString() ?? 'missing'
const written = async (): Promise<number> => (await stat(file)).ino

describe('the compiled sources', () => {
  it('are all of them as JavaScript, without the tests', async () => {
    const made = await compiled()
    expect([...made.keys()].toSorted()).toEqual(['one.ts', 'page.tsx'])
    expect(codeOf(made, 'one.ts')).toBe('const one = "하나";\nexport {\n  one\n};\n')
    expect(codeOf(made, 'page.tsx')).toContain('from "#jsx/jsx-runtime"')
  })

  it('are read back, also by a copy of the folder, until one of them is written', async () => {
    const first = await compiled()
    const [kept, copy] = [await written(), join(root, 'copy')]
    expect(await compiled()).toEqual(first)
    await cp(folder, copy, { recursive: true })
    folder = copy
    expect(codeOf(await compiled(), 'one.ts')).toBe(codeOf(first, 'one.ts'))
    expect(await written()).toBe(kept)
    await writeFile(join(folder, 'one.ts'), 'export const one: string = "둘"\n')
    await rm(join(folder, 'page.tsx'))
    const second = await compiled()
    expect([...second.keys()]).toEqual(['one.ts'])
    expect(codeOf(second, 'one.ts')).toContain('둘')
    expect(await written()).not.toBe(kept)
  })

  it('are made anew where the file was cut short, or belongs to another compiler', async () => {
    const first = await compiled()
    const { size } = await stat(file)
    await truncate(file, size - 1)
    expect(await compiled()).toEqual(first)
    expect((await readFile(file)).length).toBe(size)
    await compiled('another')
    expect((await readFile(file, 'utf8')).slice(0, 30)).toContain('"another"')
  })

  it('say what esbuild finds wrong', async () => {
    await writeFile(join(folder, 'one.ts'), 'const = 1')
    await expect(compiled()).rejects.toThrow('one.ts')
  })
})

it('a stack trace names the line of the source', async () => {
  await writeFile(join(folder, 'one.ts'), 'type A = string\n\ntype B = A\n\nthrow new RangeError("far")\n')
  const one = (await compiled()).get('one.ts')
  const made = z
    .custom<Frames>((given) => typeof given === 'function')
    .parse((await launcher('frames.mjs'))['framesBy'])
  const before = Error.prepareStackTrace
  Error.prepareStackTrace = made((address) => (address === 'file:///one.ts' ? one?.map : undefined))
  const stack = stackOf(() => runInThisContext(one?.code.toString() ?? '', { filename: 'file:///one.ts' }))
  Error.prepareStackTrace = before
  expect(stack).toContain('RangeError: far\n    at file:///one.ts:5:7\n')
})

function stackOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return z.object({ stack: z.string() }).parse(error).stack
  }
  return 'nothing was thrown'
}
