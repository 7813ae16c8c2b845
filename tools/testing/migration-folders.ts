import { glob } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The migrations of the platform and of every module that has some; a module's schema has the module's name. */
export async function migrationFolders(): Promise<{ folders: URL[]; schemas: string[] }> {
  const modules = await Array.fromAsync(glob('src/modules/*/migrations'))
  const paths = ['src/platform/migrations', ...modules.sort()]
  return {
    folders: paths.map((path) => pathToFileURL(`${path}/`)),
    schemas: modules.map((path) => basename(dirname(path))),
  }
}
