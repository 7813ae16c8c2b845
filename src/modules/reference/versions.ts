import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What is known of one code list: title, version, whether it is the whole list, where it comes from. */
export type CodeList = {
  readonly name: string
  readonly files: readonly string[]
  readonly title: string
  readonly titleEn: string
  readonly version: string
  readonly complete: boolean
  readonly source: string
  readonly licence: string
}

const Manifest = z.object({
  lists: z.array(
    z.object({
      name: z.string(),
      files: z.array(z.string()),
      title: z.string(),
      titleEn: z.string(),
      version: z.string(),
      complete: z.boolean(),
      source: z.string(),
      licence: z.string(),
    }),
  ),
})

const lists: readonly CodeList[] = Manifest.parse(
  JSON.parse(readFileSync(new URL('./data/manifest.json', import.meta.url), 'utf8')),
).lists

/** The code lists that ship with Onil, with version and source: for the about page and for what an answer is based on. */
export function versions(): readonly CodeList[] {
  return lists
}
