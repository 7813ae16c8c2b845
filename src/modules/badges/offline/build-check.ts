import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Plugin, build } from 'esbuild'

/** The script that checks badges on a device, and the style sheet for the file that is taken along. */
export type OfflineCheck = { readonly script: string; readonly style: string }

let made: Promise<OfflineCheck> | undefined

/** Makes them once, when they are first asked for: the verifier's own sources, with what a browser lacks put in its place. */
export function offlineCheck(): Promise<OfflineCheck> {
  made ??= make()
  return made
}

async function make(): Promise<OfflineCheck> {
  const [script, style] = await Promise.all([
    scriptForDevices('./device/main.ts'),
    bundle('../../../web/styles/index.css', []),
  ])
  return { script: script.replaceAll('</script', '<\\/script'), style }
}

/** A script from this folder's sources as a browser runs it. */
export async function scriptForDevices(path: string): Promise<string> {
  return await bundle(path, [sourcesForBrowsers])
}

async function bundle(path: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(path)],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    plugins,
    alias: { 'node:crypto': here('./device/crypto.ts'), 'node:zlib': here('./device/zlib.ts') },
    define: { 'import.meta.url': '"https://device.invalid/"' },
    inject: path.endsWith('.ts') ? [here('./device/globals.ts')] : [],
  })
  return outputFiles[0]?.text ?? ''
}

const sourcesForBrowsers: Plugin = {
  name: 'sources-for-browsers',
  setup: ({ onLoad, onResolve }) => {
    // Contexts are files beside the program; on a device they stand in the script, and their digests are checked there again.
    onResolve({ filter: /^node:fs$/ }, () => ({ path: 'pinned-files', namespace: 'in-script' }))
    onLoad({ filter: /^pinned-files$/, namespace: 'in-script' }, async () => ({
      loader: 'js',
      contents: await pinnedInScript(),
    }))
    // Forms learnt speed up whoever verifies thousands; a device reads a few.
    onLoad({ filter: /[\\/]forms[\\/]known-forms\.ts$/ }, () => ({
      loader: 'ts',
      contents: 'export const hashByForm = () => undefined; export const learnForm = () => undefined',
    }))
    // Said so, esbuild leaves out the parts of zod that nothing uses: four fifths of it.
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace("import { z } from 'zod'", "import * as z from 'zod'"),
    }))
  },
}

async function pinnedInScript(): Promise<string> {
  const folder = new URL('../contexts/documents/', import.meta.url)
  const names = await readdir(folder)
  const files = await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')]))
  return `const files = new Map(${JSON.stringify(files)})
    export const readFileSync = (url) => Buffer.from(files.get(url.pathname.split('/').at(-1)))`
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
