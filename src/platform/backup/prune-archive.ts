import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ArchiveFolder, basesIn, sealedNames } from './archive-folder.ts'
import { segmentForm } from './segments.ts'

/**
 * Removes whole copies older than is kept, except the newest of those (moments after it need it), and the log that only they
 * needed.
 */
export async function pruneArchive(archive: ArchiveFolder, keptSince: Date): Promise<void> {
  const bases = await basesIn(archive)
  const gone = bases.filter(({ at }) => at < keptSince).slice(0, -1)
  for (const { path } of gone) await rm(path)
  const oldest = bases[gone.length]
  if (!oldest || gone.length === 0) return
  for (const name of await sealedNames(archive.wal))
    if (segmentForm.test(name) && position(name) < position(oldest.firstSegment))
      await rm(join(archive.wal, `${name}.age`))
}

// A restore to an earlier moment begins a new timeline; where in the log a segment is, follows after its eight digits.
function position(segment: string): string {
  return segment.slice(8)
}
