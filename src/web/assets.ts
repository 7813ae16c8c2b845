import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import type { Asset } from '../platform/http/edge.ts'
import { manifest } from './manifest.ts'

/** The ready files of the web, in memory: `url` gives a logical name's address ('style.css' → '/assets/style-….css'). */
export type Assets = { url(name: string): string; readonly files: ReadonlyMap<string, Asset> }

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
}
const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Builds style sheet, island script, icons and manifest. Names hold their content's hash. Throws when a source does not build. */
export async function loadAssets(): Promise<Assets> {
  const [style, island, icons, favicon] = await Promise.all([
    bundle('styles/index.css'),
    bundle('islands/island.ts'),
    source('icons/icons.svg'),
    source('icons/favicon.svg'),
  ])
  const web = manifest(address('favicon.svg', favicon))
  const contents = {
    'style.css': style,
    'island.js': island,
    'icons.svg': icons,
    'favicon.svg': favicon,
    'manifest.webmanifest': web,
  }
  const addresses = new Map(Object.entries(contents).map(([name, body]) => [name, address(name, body)]))
  const files = new Map(
    await Promise.all(
      Object.entries(contents).map(async ([name, body]) => [address(name, body), await asset(name, body)] as const),
    ),
  )
  return { url: (name) => found(addresses, name), files }
}

function found(addresses: ReadonlyMap<string, string>, name: string): string {
  const url = addresses.get(name)
  if (url === undefined) throw new Error(`No asset is called ${name}: ${[...addresses.keys()].join(', ')}`)
  return url
}

async function bundle(path: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
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
  return `/assets/${base}-${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${kind}`
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
