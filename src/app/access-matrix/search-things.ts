import { must } from '../../kernel/refusal.ts'
import { mySearches, saveSearch, stopToken } from '../../modules/alerts/index.ts'
import { callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

type Made = Readonly<Record<'saved search' | 'search link', (scene: Scene) => Promise<string>>>

/** A saved search of person A, and the link that stops it. A person keeps few, so one that is there is enough. */
export const searches: Made = {
  'saved search': async ({ node, cast }) => {
    const call = callOf(node, cast.personA)
    const [known] = must(await mySearches(call, {}))
    return known?.id ?? must(await saveSearch(call, { query: 'q=용접공', name: '', every: 'day' })).id
  },
  'search link': async (scene) => stopToken(scene.node, await searches['saved search'](scene)),
}
