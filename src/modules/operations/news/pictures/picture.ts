import type { Words } from '../../incidents/incident.ts'

/** A picture of a notice: what it is for those who do not see it, and how large it is. */
export type NewsPicture = {
  readonly id: string
  readonly news: string
  readonly upload: string
  readonly content: string
  readonly type: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
  readonly alt: Words
  readonly addedName: string
}

/** The kind under which its file is uploaded. */
export const pictureKind = 'news-picture'

/** How many a notice holds, how long the longer side may be (pixels), how large the file (bytes). */
export const pictureLimits = { most: 6, side: 2400, bytes: 3_000_000 } as const

/** Whom its file belongs to. */
export function ownerOf(picture: string): string {
  return `operations.news-picture:${picture}`
}

/** Where it is shown from. */
export function pathOf({ id, news }: Pick<NewsPicture, 'id' | 'news'>): string {
  return `/news/${news}/pictures/${id}`
}
