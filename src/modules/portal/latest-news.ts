import { must } from '../../kernel/refusal.ts'
import { type Node, systemCall } from '../../platform/node.ts'
import { type Pictured, readNews } from '../operations/index.ts'

const freshMs = 5000
const kept = new WeakMap<Node, { readonly until: number; readonly news: Promise<readonly Pictured[]> }>()

/** The latest notices, pinned first, at most five seconds old: many look at the home page, notices seldom change. */
export async function latestNews(node: Node): Promise<readonly Pictured[]> {
  const now = Date.now()
  const known = kept.get(node)
  if (known && known.until > now) return await known.news
  const news = readNews(systemCall(node, 'portal.latest-news'), {}).then((outcome) => must(outcome).all)
  kept.set(node, { until: now + freshMs, news })
  try {
    return await news
  } catch (error) {
    kept.delete(node)
    throw error
  }
}
