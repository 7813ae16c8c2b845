import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import type { Asset } from '../platform/http/edge.ts'
import { languages, manifest } from './manifest.ts'

/** The ready files of the web, in memory: `url` gives a logical name's address ('style.css' → '/assets/style-….css'). */
export type Assets = { url(name: string): string; readonly files: ReadonlyMap<string, Asset> }

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
}
const pictures = ['icon-192', 'icon-512', 'icon-maskable-512', 'screen-narrow', 'screen-wide'] as const
/** The service worker's address stays the same for ever: browsers ask there whether there is a new one. */
const worker = '/service-worker.js'
/** What every page needs to be readable without network. */
const shell = ['style.css', 'island.js', 'icons.svg', 'favicon.svg'] as const
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Builds style sheet, scripts, icons and manifests. Names hold their content's hash. Throws when a source does not build. */
export async function loadAssets(): Promise<Assets> {
  const sources = await readSources()
  const urlOf = (name: string): string => address(name, found(sources, name))
  const manifests = languages.map((lang) => [`manifest-${lang}.webmanifest`, manifest(lang, urlOf)] as const)
  const contents = new Map([...sources, ...manifests])
  const addresses = new Map([...contents].map(([name, body]) => [name, address(name, body)]))
  const files = [...contents].map(async ([name, body]) => [address(name, body), await asset(name, body)] as const)
  const first = await bundle('worker/service-worker.ts', shellOf(shell.map((name) => found(addresses, name))))
  const served = [...(await Promise.all(files)), [worker, await asset(worker, first)] as const]
  return { url: (name) => found(addresses, name), files: new Map(served) }
}

async function readSources(): Promise<Map<string, Buffer>> {
  const from = {
    'style.css': bundle('styles/index.css'),
    'island.js': bundle('islands/island.ts'),
    'desk.js': bundle('islands/desk.ts'),
    'icons.svg': source('icons/icons.svg'),
    'favicon.svg': source('icons/favicon.svg'),
    ...Object.fromEntries(pictures.map((name) => [`${name}.png`, source(`icons/${name}.png`)])),
  }
  const read = Object.entries(from).map(async ([name, body]) => [name, await body] as const)
  return new Map(await Promise.all(read))
}

function shellOf(addresses: readonly string[]): Record<string, string> {
  const list = JSON.stringify(addresses)
  return { SHELL: list, VERSION: JSON.stringify(hash(Buffer.from(list))) }
}

function found<T>(named: ReadonlyMap<string, T>, name: string): T {
  const one = named.get(name)
  if (one === undefined) throw new Error(`No asset is called ${name}: ${[...named.keys()].join(', ')}`)
  return one
}

async function bundle(path: string, define: Record<string, string> = {}): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    define,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}

async function source(path: string): Promise<Buffer> {
  return await readFile(new URL(path, import.meta.url))
}

function address(name: string, body: Buffer): string {
  const [base = '', kind = ''] = name.split('.', 2)
  return `/assets/${base}-${hash(body)}.${kind}`
}

function hash(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12)
}

async function asset(name: string, body: Buffer): Promise<Asset> {
  const [br, gz] = await Promise.all([
    toBrotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    toGzip(body, { level: 9 }),
  ])
  return { body, br, gzip: gz, type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream' }
}
