import { readChunks } from '../../credential/png.ts'
import { inflateSync } from 'node:zlib'

const keywords = ['openbadgecredential', 'openbadges']
const longestBadge = 256 * 1_024

/** What a PNG carried as text (JSON, compact JWS or address), or why it was not read. */
export type PngBadge =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'not-a-png' | 'no-badge' | 'several-badges' | 'unreadable-badge' }

/** Takes the badge out of a PNG that anybody may have made, by Open Badges 3.0, 2.0 or the oldest way (tEXt). */
export function unbakeAnyPng(file: Uint8Array): PngBadge {
  const chunks = readChunks(file)
  if (!chunks) return { ok: false, reason: 'not-a-png' }
  const carriers = chunks.flatMap(({ type, data }) => {
    const end = data.indexOf(0)
    const named = end > 0 && end < 80 && keywords.includes(data.toString('latin1', 0, end))
    return named && (type === 'iTXt' || type === 'tEXt') ? [{ type, rest: data.subarray(end + 1) }] : []
  })
  const [one, ...more] = carriers
  if (!one) return { ok: false, reason: 'no-badge' }
  if (more.length > 0) return { ok: false, reason: 'several-badges' }
  const text = one.type === 'tEXt' ? textOf(one.rest) : international(one.rest)
  return text === undefined || text === '' ? { ok: false, reason: 'unreadable-badge' } : { ok: true, text }
}

// Flag, method, language, translated keyword, text (ISO/IEC 15948, section 11.3.4.5).
function international(data: Buffer): string | undefined {
  const language = data.indexOf(0, 2)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  if (translated < 0) return undefined
  const text = data.subarray(translated + 1)
  return data[0] === 0 ? textOf(text) : inflated(text)
}

// Badges of 2.0 may be packed. What would grow beyond a badge is not unpacked further.
function inflated(data: Buffer): string | undefined {
  try {
    return textOf(inflateSync(data, { maxOutputLength: longestBadge }))
  } catch {
    return undefined
  }
}

function textOf(data: Buffer): string | undefined {
  if (data.length > longestBadge) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data).trim()
  } catch {
    return undefined
  }
}
