import { createHash } from 'node:crypto'
import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ContentId, FileTooLarge, type Storage } from './storage.ts'
import { isCode, writeDurably } from './write-durably.ts'

/** Keeps files in a folder, by the hash of their content. `maxBytes` is the largest file taken. */
export function folderStorage(folder: string, maxBytes: number = 20 * 1024 * 1024): Storage {
  // Parsed again here, whatever the types say: a name that is no hash never becomes a path.
  const pathOf = (id: string): string => join(folder, ContentId.parse(id).slice(0, 2), id)
  return {
    put: async (bytes) => {
      if (bytes.byteLength > maxBytes) throw new FileTooLarge(bytes.byteLength, maxBytes)
      const id = contentId(bytes)
      await writeDurably(pathOf(id), bytes)
      return id
    },
    get: async (id) => {
      const bytes = await unlessMissing(readFile(pathOf(id)))
      if (bytes !== undefined && contentId(bytes) !== id) throw new Error(`stored file ${id} was altered on disk`)
      return bytes
    },
    exists: async (id) => (await unlessMissing(access(pathOf(id)).then(() => true))) ?? false,
    remove: async (id) => rm(pathOf(id), { force: true }),
  }
}

/** The name under which bytes are kept. */
export function contentId(bytes: Uint8Array): ContentId {
  return ContentId.parse(createHash('sha256').update(bytes).digest('hex'))
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}
