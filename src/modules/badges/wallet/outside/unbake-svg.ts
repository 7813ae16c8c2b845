const largest = 2 * 1_024 * 1_024
const longestBadge = 256 * 1_024

/** What an SVG carried (JSON text, compact JWS or address), or why it was not read. */
export type SvgBadge =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'no-badge' | 'several-badges' | 'unreadable-badge' | 'active-picture' }

// What can run, fetch or grow when the picture is shown or read: no badge needs it, and we keep no such file.
const active =
  /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<(?:[\w.-]+:)?script\b|<(?:[\w.-]+:)?foreignObject\b|\son\w+\s*=|javascript:/i
const carrier = /<(?:[\w.-]+:)?(credential|assertion)(\s[^<>]*?)?(\/>|>)/g

/** Takes the badge out of an SVG that anybody may have made (Open Badges 2.0 and 3.0, “Baking”). Nothing in it is run, resolved or fetched. */
export function unbakeSvg(file: Uint8Array): SvgBadge {
  if (file.byteLength > largest) return { ok: false, reason: 'unreadable-badge' }
  const text = Buffer.from(file).toString('utf8')
  const carried = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '') // the badge itself is text, whatever stands in it
  if (active.test(carried)) return { ok: false, reason: 'active-picture' }
  const [found, ...more] = text.matchAll(carrier)
  if (!found) return { ok: false, reason: 'no-badge' }
  if (more.some(({ index }) => !inside(text, index))) return { ok: false, reason: 'several-badges' }
  return read(text, found[1] ?? '', found[2] ?? '', found.index + found[0].length)
}

// Names like these may also stand in the badge's own text.
function inside(text: string, at: number): boolean {
  const opened = text.lastIndexOf('<![CDATA[', at)
  return opened >= 0 && text.indexOf(']]>', opened) > at
}

function read(text: string, name: string, attributes: string, from: number): SvgBadge {
  const body = bodyOf(text, name, from)
  const content = body === '' ? (/\sverify\s*=\s*["']([^"'<>]*)["']/.exec(attributes)?.[1] ?? '') : body
  if (content === '' || content.length > longestBadge) return { ok: false, reason: 'unreadable-badge' }
  return { ok: true, text: content }
}

function bodyOf(text: string, name: string, from: number): string {
  const start = text.slice(from, from + longestBadge * 2)
  const [whole, cdata] = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>/.exec(start) ?? []
  if (whole !== undefined) return (cdata ?? '').trim()
  const end = start.search(new RegExp(`</(?:[\\w.-]+:)?${name}>`))
  return end <= 0 ? '' : start.slice(0, end).trim()
}
