import { z } from 'zod'
import { refusal } from '../../../../kernel/refusal.ts'
import type { Operation } from '../../../../platform/operation/command.ts'
import { query } from '../../../../platform/operation/query.ts'
import { byOperator } from '../../incidents/fields.ts'
import { stateOf } from '../news.ts'
import { find } from '../news-store.ts'
import type { NewsPicture } from './picture.ts'
import * as store from './picture-store.ts'

/** One picture: everybody's while its notice is out, the editors' at any time. */
export const readPicture: Operation<{ news: string; picture: string }, NewsPicture> = query(
  'operations.read-news-picture',
  {
    input: z.object({ news: z.uuid(), picture: z.uuid() }),
    allow: () => true,
    run: async ({ actor, input, tx, now }) => {
      const news = await find(tx, input.news)
      const picture = news && (await store.find(tx, news.id, input.picture))
      const shown = news && (byOperator({ actor }) || stateOf(news, now) === 'public')
      return picture && shown ? { value: picture } : refusal('operations.no-such-picture', 404)
    },
  },
)
