import type { Id } from '../../../kernel/id.ts'
import type { Words } from '../incidents/incident.ts'

/** What an editor writes. Without a time of publication it is a draft. */
export type Content = {
  readonly title: Words
  readonly text: Words
  readonly pinned: boolean
  readonly publishedAt: Date | null
  readonly expiresAt: Date | null
}

/** One notice. `version` counts how often it was saved. */
export type News = Content & { readonly id: Id<'News'>; readonly version: number; readonly updatedAt: Date }

/** A saved state and who saved it. */
export type Revision = {
  readonly version: number
  readonly content: Content
  readonly savedName: string
  readonly savedAt: Date
}

/** The name under which unsaved typing is kept. */
export function draftOf(news: string | undefined): string {
  return news === undefined ? 'news-new' : `news:${news}`
}

/** Where a notice stands at a time. */
export type NewsState = 'draft' | 'planned' | 'public' | 'expired'

/** Its state now. */
export function stateOf({ publishedAt, expiresAt }: Content, now: Date): NewsState {
  if (publishedAt === null) return 'draft'
  if (publishedAt > now) return 'planned'
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'public'
}

/** What is missing before everybody can read it, by field; both languages are read. */
export function missingFor({ title, text, publishedAt, expiresAt }: Content): Record<string, string> {
  const words = { 'title.ko': title.ko, 'title.en': title.en, 'text.ko': text.ko, 'text.en': text.en }
  if (publishedAt === null) return title.ko === '' ? { 'title.ko': 'needed' } : {}
  const empty = Object.entries(words).filter(([, said]) => said === '')
  const faults = Object.fromEntries(empty.map(([name]) => [name, 'needed']))
  return expiresAt !== null && expiresAt <= publishedAt ? { ...faults, 'expires.day': 'before-begin' } : faults
}
