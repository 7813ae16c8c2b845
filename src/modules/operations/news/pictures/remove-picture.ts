import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { releaseUpload } from '../../../../platform/uploads/store.ts'
import { byOperator } from '../../incidents/fields.ts'
import { ownerOf } from './picture.ts'
import * as store from './picture-store.ts'

/** Takes a picture out of a notice; its file is forgotten within the hour. */
export const removePicture: Operation<{ news: string; picture: string }, { news: string }> = command(
  'operations.remove-news-picture',
  {
    input: z.object({ news: z.uuid(), picture: z.uuid() }),
    allow: byOperator,
    run: async ({ input, tx }) => {
      const picture = await store.find(tx, input.news, input.picture, true)
      if (!picture) return refusal('operations.no-such-picture', 404)
      await store.remove(tx, picture.id)
      await releaseUpload(tx, picture.upload, ownerOf(picture.id))
      return { value: { news: input.news }, subject: input.news }
    },
  },
)
