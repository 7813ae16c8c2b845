import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Layout, type Readers, memoryFor } from './layout.ts'
import type { Held } from './segment-list.ts'

/**
 * What stands in a snapshot beside the segments: how far the index had come, by which rules it was made, the names
 * behind codes that were given as they came, and when (ms).
 */
export type Mark = {
  readonly seq: string
  readonly version: string
  readonly names: readonly string[]
  readonly savedAt: number
}

const Head = z.object({
  seq: z.string(),
  version: z.string(),
  names: z.array(z.string()),
  savedAt: z.number(),
  segments: z.array(
    z.object({
      file: z.string().regex(/^[a-z0-9-]+\.seg$/u),
      layout: z.custom<Layout>((v) => typeof v === 'object' && v !== null),
      dead: z.array(z.number()),
    }),
  ),
})

/** Writes the segments and then the list of them: a crash leaves the snapshot before it. Segments already written are not written again. */
export async function saveSnapshot(folder: string, held: readonly Held[], mark: Mark, run: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const there = new Set(await readdir(folder))
  const segments = []
  for (const { segment, dead } of held) {
    const file = `${run}-${segment.name}.seg`
    if (!there.has(file))
      await writeWhole(join(folder, file), new Uint8Array(segment.memory.buffer, 0, segment.layout.kept))
    segments.push({ file, layout: segment.layout, dead: [...dead] })
  }
  await writeWhole(join(folder, 'index.json'), Buffer.from(JSON.stringify({ ...mark, segments })))
  const used = new Set(['index.json', ...segments.map((s) => s.file)])
  await Promise.all([...there].filter((f) => !used.has(f)).map((f) => rm(join(folder, f), { force: true })))
}

/** Reads a snapshot made by the same rules for as many readers; undefined when there is none or it does not fit. */
export async function loadSnapshot(
  folder: string,
  version: string,
  readers: Readers,
): Promise<{ mark: Mark; held: Held[] } | undefined> {
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => undefined)
  const head = text === undefined ? undefined : Head.safeParse(parsed(text)).data
  if (!head || head.version !== version) return undefined
  const held: Held[] = []
  for (const [name, { file, layout, dead }] of head.segments.entries()) {
    const fitted = { ...layout, ...readers }
    const memory = memoryFor(fitted)
    if (!(await readInto(join(folder, file), new Uint8Array(memory.buffer, 0, fitted.kept)))) return undefined
    held.push({ segment: { name, layout: fitted, memory }, dead: new Set(dead) })
  }
  const { seq, names, savedAt } = head
  return { mark: { seq, version, names, savedAt }, held }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(`${path}.part`, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.part`, path)
}

async function readInto(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined)
  if (!file) return false
  try {
    let at = 0
    while (at < bytes.length) {
      const { bytesRead } = await file.read(bytes, at, Math.min(bytes.length - at, 2 ** 26), at)
      if (bytesRead === 0) return false
      at += bytesRead
    }
    return true
  } finally {
    await file.close()
  }
}
