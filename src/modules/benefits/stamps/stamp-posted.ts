import { must } from '../../../kernel/refusal.ts'
import type { PageCall } from '../../../platform/http/page-call.ts'
import { contentHash } from './judge-stamp.ts'
import { type Stamped, keepStamp } from './keep-stamp.ts'

/** Where a form was sent later by a device that stamped it: keeps both times, before what was sent is looked at. Throws the refusal of a false one. */
export async function stampPosted(c: PageCall, about: Pick<Stamped, 'about' | 'of'>): Promise<void> {
  if (c.stamp === undefined) return
  const { key: _, ...call } = c.call // the key is that of what was sent
  must(await keepStamp(call, { ...about, action: c.view.path, stamp: c.stamp, hash: contentHash(c.body) }))
}
