import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import satisfies from 'spdx-satisfies'
import { z } from 'zod'

/** What may be shipped with an Apache-2.0 work. */
const shipped = [
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]
/** Tools for development are not shipped: weak copyleft and attribution are fine there. */
const tools = [...shipped, 'MPL-2.0', 'W3C', 'CC-BY-3.0', 'CC-BY-4.0']

/** Packages whose own statement is no SPDX expression, read by a person. */
const readByHand: Readonly<Record<string, string>> = {
  '@digitalbazaar/credentials-context': 'BSD-3-Clause AND W3C', // LICENSE.md: code BSD, the context files W3C's own
}

/** One package of package-lock.json. */
export type Entry = {
  readonly license?: string | undefined
  readonly resolved?: string | undefined
  readonly integrity?: string | undefined
  readonly dev?: boolean | undefined
  readonly link?: boolean | undefined
  readonly optional?: boolean | undefined
}

const entry: z.ZodType<Entry> = z.object({
  license: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
  optional: z.boolean().optional(),
})
const lockfile = z.object({ packages: z.record(z.string(), entry) })

/** Licences outside the allow-list, and lockfile entries without a checksum or with a registry's address. */
export async function licences(): Promise<string[]> {
  const lock = lockfile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')))
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '')
  const found = await Promise.all(
    entries.map(async ([path, entry]) => faultsOf(path, entry, await statement(path, entry))),
  )
  return found.flat()
}

/**
 * What is wrong with one entry of the lockfile, given the licence that the package states. `undefined`: a build for
 * another machine that this registry does not have; it is not installed here, and where it is, this check asks again.
 */
export function faultsOf(path: string, entry: Entry, licence: string | undefined): string[] {
  const elsewhere = licence === undefined && entry.optional === true
  return [
    ...(entry.integrity || entry.link || elsewhere ? [] : [`${path}: no integrity in package-lock.json`]),
    ...(entry.resolved === undefined ? [] : [`${path}: a registry’s address in package-lock.json`]),
    ...(elsewhere || allowed(licence ?? '', entry.dev ? tools : shipped)
      ? []
      : [`${path}: licence "${licence}" is not on the allow-list`]),
  ]
}

function allowed(licence: string, list: readonly string[]): boolean {
  try {
    return satisfies(licence, [...list])
  } catch {
    return false // not an SPDX expression
  }
}

const kind = z.object({ type: z.string() })
const manifest = z.object({ license: z.union([z.string(), kind]).optional(), licenses: z.array(kind).optional() })

// A package for another platform is not installed; then the lockfile's copy of its statement is read.
async function statement(path: string, { license }: Entry): Promise<string | undefined> {
  const name = path.split('node_modules/').at(-1) ?? path
  if (readByHand[name]) return readByHand[name]
  const text = await readFile(join(path, 'package.json'), 'utf8').catch(() => undefined)
  return text === undefined ? license : (stated(text) ?? 'none stated')
}

/** The licence in a package.json, in the form of today or one of the two old ones. */
function stated(text: string): string | undefined {
  const { license, licenses } = manifest.parse(JSON.parse(text))
  if (license !== undefined) return typeof license === 'string' ? license : license.type
  return licenses?.map(({ type }) => type).join(' OR ')
}
