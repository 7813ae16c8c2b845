import { type FileHandle, open } from 'node:fs/promises'
import type { Pack } from 'tar-stream'
import { isCode } from '../storage/write-durably.ts'
import { pour } from './pour.ts'

const zeros = Buffer.alloc(65_536)

/** Adds a folder to an archive. */
export function addFolder(pack: Pack, name: string): void {
  pack.entry({ name: `${name}/`, type: 'directory', mode: 0o700 })
}

/** Adds a text to an archive. */
export function addText(pack: Pack, name: string, text: string): void {
  pack.entry({ name, mode: 0o600 }, text)
}

/**
 * Adds a file that may be written to meanwhile: as many bytes as it had when it was opened, filled up with zeros when it was
 * cut. One that has gone is left out. (PostgreSQL mends both from its log.)
 */
export async function addFile(pack: Pack, name: string, path: string): Promise<void> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  })
  if (!file) return
  try {
    const { size } = await file.stat()
    await pour(exactly(file, size), pack.entry({ name, size, mode: 0o600 }))
  } finally {
    await file.close()
  }
}

async function* exactly(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  let left = size
  if (left > 0) {
    for await (const chunk of file.createReadStream({ start: 0, end: size - 1, autoClose: false })) {
      const bytes = Buffer.from(chunk)
      left -= bytes.length
      yield bytes
    }
  }
  for (; left > 0; left -= zeros.length) yield zeros.subarray(0, Math.min(left, zeros.length))
}
