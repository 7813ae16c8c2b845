import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Plugin, build } from 'esbuild'
import { pinnedFiles } from '../contexts/pinned-contexts.ts'

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
    inject: path.endsWith('.ts') ? [here('./device/globals.ts')] : [],
  })
  return outputFiles[0]?.text ?? ''
}

const sourcesForBrowsers: Plugin = {
  name: 'sources-for-browsers',
  setup: ({ onLoad }) => {
    // Contexts are files beside the program; on a device they stand in the script, with the digests checked here.
    onLoad({ filter: /[\\/]contexts[\\/]pinned-contexts\.ts$/ }, async () => ({
      loader: 'ts',
      resolveDir: here('../contexts'),
      contents: pinnedInScript(),
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

function pinnedInScript(): string {
  return `
    const pinned = new Map(${JSON.stringify(pinnedFiles())})
    const loaded = new Map([...pinned].map(([url, text]) => [url, { documentUrl: url, document: JSON.parse(text), tag: 'static' }]))
    export const credentialsContext = 'https://www.w3.org/ns/credentials/v2'
    export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
    export const pinnedBytes = (url) => pinned.has(url) ? Buffer.from(pinned.get(url)) : undefined
    export const loadPinnedContext = async (url) => {
      const found = loaded.get(url)
      if (!found) throw new Error('unknown context')
      return found
    }`
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
