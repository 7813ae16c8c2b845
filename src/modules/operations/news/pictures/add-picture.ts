import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { claimUpload } from '../../../../platform/uploads/store.ts'
import { Both, byOperator } from '../../incidents/fields.ts'
import type { Words } from '../../incidents/incident.ts'
import { find } from '../news-store.ts'
import { ownerOf, pictureKind, pictureLimits } from './picture.ts'
import * as store from './picture-store.ts'

const side = z.number().int().min(1).max(pictureLimits.side)

/** An uploaded picture as an editor adds it, with words for those who do not see it. */
type AddPicture = {
  readonly news: string
  readonly upload: string
  readonly width: number
  readonly height: number
  readonly alt: Words
}

/** Puts an uploaded picture into a notice. */
export const addPicture: Operation<AddPicture, { picture: string }> = command('operations.add-news-picture', {
  input: z.object({ news: z.uuid(), upload: z.uuid(), width: side, height: side, alt: Both(300) }),
  allow: byOperator,
  run: async ({ actor, input, tx, now }) => {
    if (actor.kind !== 'person') throw new Error('only a person edits')
    if (!(await find(tx, input.news, true))) return refusal('operations.no-such-news', 404)
    const there = await store.picturesOf(tx, [input.news])
    if (there.length >= pictureLimits.most) return refusal('operations.enough-pictures', 409)
    const id = newId<'NewsPicture'>()
    const file = await claimUpload(tx, input.upload, pictureKind, ownerOf(id))
    if (file?.type !== 'image/png' && file?.type !== 'image/jpeg') return refusal('platform.not-found', 404)
    await store.insert(tx, {
      id,
      news_id: input.news,
      upload_id: file.id,
      content_id: file.content_id,
      type: file.type,
      width: input.width,
      height: input.height,
      alt_ko: input.alt.ko,
      alt_en: input.alt.en,
      added_by: actor.person,
      added_name: actor.name,
      added_at: now,
    })
    return { value: { picture: id }, subject: input.news }
  },
})
