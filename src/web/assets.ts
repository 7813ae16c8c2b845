import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'esbuild'
import type { Asset } from '../platform/http/edge.ts'
import { useSprite } from './components/icon.tsx'

/** The files every page needs: `url('style.css')` gives the address with the content's hash, `files` what lies there. */
export type Assets = { url(name: string): string; readonly files: ReadonlyMap<string, Asset> }

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Builds style sheet and islands in memory, names all files by their content and compresses them once. Called at start. */
export async function loadAssets(): Promise<Assets> {
  const icon = await named('favicon.svg', await read('favicon.svg'))
  const parts = await Promise.all([
    named('icons.svg', await read('icons.svg')),
    named('manifest.webmanifest', manifest(icon.path)),
    ...(await bundle()).map(({ name, body }) => named(name, body)),
  ])
  const all = [icon, ...parts]
  const paths = new Map(all.map(({ name, path }) => [name, path]))
  const url = (name: string): string => {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`no asset named ${name}`)
    return path
  }
  useSprite(url('icons.svg'))
  return { url, files: new Map(all.map(({ path, asset }) => [path, asset])) }
}

/** The style sheet and the script of all pages, minified. */
export async function bundle(): Promise<{ name: string; body: Buffer }[]> {
  const { outputFiles } = await build({
    entryPoints: { style: place('styles/style.css'), island: place('islands/island.ts') },
    outdir: place('.'),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles.map(({ path, contents }) => ({
    name: path.endsWith('.css') ? 'style.css' : 'island.js',
    body: Buffer.from(contents),
  }))
}

async function named(name: string, body: Buffer): Promise<{ name: string; path: string; asset: Asset }> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  const path = `/assets/${name.replace(/(\.\w+)$/, `.${hash}$1`)}`
  const [br, gz] = await Promise.all([brotli(body), zip(body, { level: 9 })])
  return { name, path, asset: { body, br, gzip: gz, type: types[extname(name)] ?? 'application/octet-stream' } }
}

function manifest(icon: string): Buffer {
  return Buffer.from(
    JSON.stringify({
      name: '온일',
      short_name: '온일',
      start_url: '/',
      display: 'minimal-ui',
      background_color: '#f3f5f8',
      theme_color: '#ffffff',
      icons: [{ src: icon, type: 'image/svg+xml', sizes: 'any' }],
    }),
  )
}

async function read(name: string): Promise<Buffer> {
  return await readFile(place(name))
}

function place(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
