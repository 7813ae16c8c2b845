import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const list = new URL('../../docs/releases.json', import.meta.url)

/** A version that went out: data folders made by it are in use. */
export type Release = { readonly version: string; readonly name: string; readonly commit: string }

const Releases: z.ZodType<Release[]> = z.array(
  z.object({ version: z.string(), name: z.string(), commit: z.string().regex(/^[0-9a-f]{40}$/) }),
)

/** The newest release of `docs/releases.json`; undefined when there is none yet. */
export async function lastRelease(): Promise<Release | undefined> {
  return Releases.parse(JSON.parse(await readFile(list, 'utf8'))).at(-1)
}

/** Tells whether this clone holds the release's files: a shallow clone or a tarball does not. */
export async function isInHistory({ commit }: Release): Promise<boolean> {
  return await run('git', ['cat-file', '-e', `${commit}^{tree}`]).then(
    () => true,
    () => false,
  )
}
