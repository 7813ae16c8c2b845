import { createHash } from 'node:crypto'
import { chmod, chown, cp, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeDurably } from '../storage/write-durably.ts'
import { nativeFolder, versionOf } from './binaries.ts'
import { type OsUser, postgresUser } from './os-user.ts'
import { runProgram } from './run-program.ts'

/** Where PostgreSQL lives: `native` its programs, `base` the folder (of `user`) for cluster and log, `outside` the state folder in use. */
export type Place = {
  readonly native: string
  readonly base: string
  readonly user: OsUser | undefined
  readonly outside?: string
}

const stateRoot = '/var/lib'

/**
 * Chooses the place for a home folder. Usually `data` in it. As root, when the user that PostgreSQL runs as cannot get into
 * the home or to the programs: a folder of ours among the system's state, which `data-elsewhere` in the home remembers.
 */
export async function choosePlace(home: string): Promise<Place> {
  await mkdir(home, { recursive: true, mode: 0o711 })
  const known = await stateFolder(home)
  const user = await postgresUser(join(known ?? home, 'data'))
  if (known === undefined && (await canEnter(home, user))) {
    const native = await nativeFolder()
    if (await works(native, user)) return { native, base: await ownFolder(join(home, 'data'), user), user }
  }
  const outside = known ?? (await claimStateFolder(home))
  const native = await copyOf(await nativeFolder(), outside)
  return { native, base: await ownFolder(join(outside, 'data'), user), user, outside }
}

/** The state folder that belongs to a home, when there is one. A copied home does not own the original's. */
export async function stateFolder(home: string): Promise<string | undefined> {
  const folder = await readFile(pointerIn(home), 'utf8').catch(() => undefined)
  if (folder === undefined) return undefined
  const owner = await readFile(join(folder, 'belongs-to'), 'utf8').catch(() => undefined)
  if (owner === undefined || owner === (await realpath(home))) return owner === undefined ? undefined : folder
  if (
    await stat(pointerIn(owner)).then(
      () => true,
      () => false,
    )
  )
    return undefined
  await writeFile(join(folder, 'belongs-to'), await realpath(home)) // the home was moved
  return folder
}

async function claimStateFolder(home: string): Promise<string> {
  const real = await realpath(home)
  const folder = join(stateRoot, `onil-${createHash('sha256').update(real).digest('hex').slice(0, 12)}`)
  await mkdir(folder, { recursive: true, mode: 0o711 })
  await writeFile(join(folder, 'belongs-to'), real, { mode: 0o600 })
  await writeDurably(pointerIn(home), Buffer.from(folder))
  return folder
}

function pointerIn(home: string): string {
  return join(home, 'data-elsewhere')
}

/** Tells whether the user can get into a folder. */
async function canEnter(folder: string, user: OsUser | undefined): Promise<boolean> {
  if (!user) return true
  return (await runProgram('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], user)).code === 0
}

/** Tells whether the user can run PostgreSQL's programs with their libraries where they are. */
export async function works(native: string, user: OsUser | undefined): Promise<boolean> {
  if (!user) return true
  return (await runProgram(join(native, 'bin', 'initdb'), ['--version'], user)).code === 0
}

/** A complete copy of the programs in a folder, by version: it takes its name when the last file is there. */
export async function copyOf(native: string, folder: string): Promise<string> {
  const target = join(folder, `postgresql-${await versionOf(native)}`)
  if (
    await stat(target).then(
      () => true,
      () => false,
    )
  )
    return target
  const draft = `${target}.part`
  await rm(draft, { recursive: true, force: true })
  await cp(native, draft, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') })
  await rename(draft, target)
  return target
}

/** A folder that PostgreSQL's user owns and nobody else enters. */
export async function ownFolder(folder: string, user: OsUser | undefined): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (user) await chown(folder, user.uid, user.gid)
  await chmod(folder, 0o700)
  return folder
}
