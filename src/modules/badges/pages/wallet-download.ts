import { must } from '../../../kernel/refusal.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import { myDocuments } from '../wallet/my-wallet.ts'
import { myOutside } from '../wallet/outside/my-outside.ts'
import { walletFile } from '../wallet/outside/wallet-file.ts'

/** GET /wallet/download.json: the whole wallet as one file, which another node can take in. */
export const walletDownload: Route = page('/wallet/download.json', 'person', async (c) => {
  const { documents, did } = must(await myDocuments(c.call, {}))
  const outside = must(await myOutside(c.call, {})).map(({ form, text }) => ({ form, text }))
  const about = { from: c.call.node.publicUrl, at: c.call.node.clock.now(), ...(did !== undefined && { wallet: did }) }
  return { kind: 'file', body: walletFile(documents, outside, about), type: 'application/json', name: 'wallet.json' }
})
