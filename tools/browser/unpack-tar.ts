import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'

const block = 512

/** Unpacks a plain tar archive (POSIX ustar: folders, files, symbolic links) into a folder. Names that lead out of it are refused. */
export async function unpackTar(tar: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + block <= tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 12).trim() || '0', 8)
    const name = normalize(join(text(345, 155), text(0, 100)))
    if (name.startsWith('..') || name.startsWith('/')) throw new Error(`unsafe name in archive: ${name}`)
    const target = join(folder, name)
    const kind = text(156, 1)
    if (kind === '5') await mkdir(target, { recursive: true })
    else await mkdir(dirname(target), { recursive: true })
    if (kind === '' || kind === '0')
      await writeFile(target, tar.subarray(at + block, at + block + size), {
        mode: Number.parseInt(text(100, 8), 8) || 0o644,
      })
    if (kind === '2') await symlink(text(157, 100), target)
    at += block + Math.ceil(size / block) * block
  }
}
