import { authenticateKey, isKey } from '../modules/developers/index.ts'
import { authenticate } from '../modules/identity/index.ts'
import { readings } from '../modules/operations/index.ts'
import type { Edge, Visitor } from '../platform/http/edge.ts'
import type { Node } from '../platform/node.ts'
import { backlog } from '../platform/outbox/admin.ts'
import { sayRefusal } from '../platform/refusal-texts.ts'
import { loadAssets } from '../web/assets.ts'
import { useSprite } from '../web/components/icon.tsx'
import { troublePage } from '../web/pages/trouble.tsx'
import type { Runtime } from './open-node.ts'

/** What the HTTP server needs of this node: who a token belongs to, the ready-made files, how trouble looks. */
export async function makeEdge({ node, config, metrics }: Runtime): Promise<Edge> {
  const assets = await loadAssets()
  useSprite(assets.url('icons.svg'))
  return {
    node,
    demo: config.demo,
    secureCookies: node.publicUrl.startsWith('https:') && !config.demo,
    sessionMinutes: config.sessionMinutes,
    perMinute: config.perMinute,
    trustedProxies: config.trustedProxies,
    overloadMs: config.overloadMs,
    bodyLimit: config.bodyLimit,
    assets,
    authenticate: async (token) =>
      isKey(token) ? await programOf(node, token) : await authenticate(node, token, config.sessionMinutes),
    trouble: troublePage,
    refusalText: (refusal, lang) => sayRefusal(refusal, lang).says,
    metrics: {
      text: async () => await metrics.text(await readings(node)),
      type: metrics.type,
      ...(config.metricsToken !== undefined && { token: config.metricsToken }),
    },
    ready: async () => ({ outbox: await backlog(node) }),
  }
}

async function programOf(node: Node, key: string): Promise<Visitor | undefined> {
  const actor = await authenticateKey(node, key)
  return actor && { actor, unread: 0 }
}
