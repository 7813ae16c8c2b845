import { join } from 'node:path'

/**
 * Compiles sources, all in one call: a map of path to `{ code, map }`. No file knows of another, so what one becomes depends on
 * it alone. Throws what esbuild finds wrong.
 */
export async function compile(folder, paths, tsconfig) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: paths.map((path) => ({ in: join(folder, path), out: path })),
    outdir: folder,
    write: false,
    format: 'esm',
    target: `node${process.versions.node}`,
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
    tsconfig,
  })
  const made = new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]))
  const part = (path, kind) => made.get(`${join(folder, path)}${kind}`)
  return new Map(paths.map((path) => [path, { code: part(path, '.js'), map: part(path, '.js.map') }]))
}
