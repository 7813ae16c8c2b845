import { chown, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Header, extract } from 'tar-stream'
import type { OsUser } from '../embedded-postgres/os-user.ts'
import { Manifest } from './manifest.ts'
import { bytesOf, pour } from './pour.ts'
import { openSealed } from './seal.ts'

type Entry = AsyncIterable<unknown> & { readonly header: Header; resume(): unknown }

/** Where the parts of a backup go. `user` owns the cluster. */
export type Targets = {
  readonly home: string
  readonly files: string
  readonly cluster: string
  readonly user: OsUser | undefined
}

/** Opens a backup and writes its parts into folders that were empty before. Gives what the backup says of itself. */
export async function unpack(path: string, identity: string, targets: Targets): Promise<Manifest> {
  const found: { manifest?: Manifest } = {}
  await makeFolder(targets.cluster, targets.user)
  await openSealed(path, identity, async (plain) => {
    const archive = extract()
    const fed = pour(plain, archive).catch((error: unknown) => archive.destroy(asError(error)))
    for await (const entry of archive) {
      if (entry.header.name === 'manifest.json') found.manifest = Manifest.parse(JSON.parse(await textOf(entry)))
      else await place(entry, targets)
    }
    await fed
  })
  if (!found.manifest) throw new Error('This is no backup of Onil: it has no manifest.')
  return found.manifest
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

async function place(entry: Entry, targets: Targets): Promise<void> {
  const [part = '', ...rest] = checked(entry.header.name)
  const root = { home: targets.home, files: targets.files, cluster: targets.cluster }[part]
  if (root === undefined) throw new Error(`This is no backup of Onil: it holds ${part}.`)
  const path = join(root, ...rest)
  const user = part === 'cluster' ? targets.user : undefined
  if (entry.header.type === 'directory') {
    await makeFolder(path, user)
    entry.resume()
  } else await writeEntry(entry, path, user)
}

// Whoever knows the public key can make a file that decrypts: its names are not to be trusted.
function checked(name: string): string[] {
  const steps = name.replace(/\/$/, '').split('/')
  if (steps.some((step) => !/^[\w][\w.-]*$/.test(step)))
    throw new Error('This is no backup of Onil: a name in it is odd.')
  return steps
}

async function writeEntry(entry: Entry, path: string, user: OsUser | undefined): Promise<void> {
  await makeFolder(dirname(path), user)
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of bytesOf(entry)) await file.write(chunk)
    if (user) await file.chown(user.uid, user.gid)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function makeFolder(path: string, user: OsUser | undefined): Promise<void> {
  if ((await mkdir(path, { recursive: true, mode: 0o700 })) && user) await chown(path, user.uid, user.gid)
}

async function textOf(entry: Entry): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytesOf(entry)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
