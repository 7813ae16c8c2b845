import { type PngChunk, readChunks, writeChunks } from './png.ts'
import type { SignedBadge } from './badge-shape.ts'

const keyword = 'openbadgecredential'
const longestBadge = 256 * 1_024 // bytes
// Keyword, then: not compressed (Open Badges 3.0 forbids it), no language, no translated keyword.
const head = Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.alloc(5)])

/** What a picture carried, or why there was nothing to read. */
export type Unbaked =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly reason: 'not-a-png' | 'no-badge' | 'several-badges' | 'unreadable-badge' }

/** Bakes a badge into a PNG (Open Badges 3.0, “Baked Badge”); a badge already in it is replaced. Throws when the file is no PNG: it is ours. */
export function bakeBadge(file: Uint8Array, badge: SignedBadge): Buffer {
  const [header, ...rest] = readChunks(file)?.filter((chunk) => !carriesBadge(chunk)) ?? []
  if (!header) throw new TypeError('not a PNG file')
  return writeChunks([
    header,
    { type: 'iTXt', data: Buffer.concat([head, Buffer.from(JSON.stringify(badge))]) },
    ...rest,
  ])
}

/** Takes the badge out of a PNG that anybody may have made. It still has to be verified. */
export function unbakeBadge(file: Uint8Array): Unbaked {
  const chunks = readChunks(file)
  if (!chunks) return { ok: false, reason: 'not-a-png' }
  const [carrier, ...more] = chunks.filter(carriesBadge)
  if (!carrier) return { ok: false, reason: 'no-badge' }
  return more.length > 0 ? { ok: false, reason: 'several-badges' } : readCarrier(carrier.data)
}

function carriesBadge({ type, data }: PngChunk): boolean {
  return type === 'iTXt' && data.toString('latin1', 0, keyword.length + 1) === `${keyword}\0`
}

function readCarrier(data: Buffer): Unbaked {
  const compressed = data[keyword.length + 1] !== 0
  const language = data.indexOf(0, keyword.length + 3)
  const text = data.indexOf(0, language + 1) + 1
  if (compressed || language < 0 || text === 0 || data.length - text > longestBadge)
    return { ok: false, reason: 'unreadable-badge' }
  try {
    return { ok: true, document: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data.subarray(text))) }
  } catch {
    return { ok: false, reason: 'unreadable-badge' }
  }
}
