import type { Lang } from '../../platform/http/page-call.ts'

/** A feed to subscribe to, and its entries, newest first; paths on this site. */
export type Feed = { readonly path: string; readonly page: string; readonly title: string; readonly lang: Lang }
export type Entry = {
  readonly page: string
  /** Tells entries of one page apart. */
  readonly part?: string
  readonly title: string
  readonly at: Date
  readonly text: string
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// No control characters: XML has no way to write them.
const safe = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\n\t]/gu, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** A feed as XML (RFC 4287). `base` is the permanent address of this installation. */
export function atomOf(feed: Feed, entries: readonly Entry[], base: string, now: Date): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${safe(base)}${feed.path}</id>`,
    `<title>${safe(feed.title)}</title>`,
    `<updated>${(entries[0]?.at ?? now).toISOString()}</updated>`,
    `<author><name>${safe(new URL(base).host)}</name></author>`,
    `<link rel="self" href="${safe(base)}${feed.path}"/>`,
    `<link href="${safe(base)}${feed.page}"/>`,
    ...entries.map((entry) => entryOf(entry, base)),
    '</feed>',
    '',
  ].join('\n')
}

function entryOf({ page, part, title, at, text }: Entry, base: string): string {
  const address = `${safe(base)}${page}`
  return [
    '<entry>',
    `<id>${address}${part === undefined ? '' : `#${part}`}</id>`,
    `<title>${safe(title)}</title>`,
    `<updated>${at.toISOString()}</updated>`,
    `<link href="${address}"/>`,
    `<content>${safe(text)}</content>`,
    '</entry>',
  ].join('')
}
