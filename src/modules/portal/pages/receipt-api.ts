import { z } from 'zod'
import { type Reply, json } from '../../../platform/http/page-call.ts'
import { type Route, api, page } from '../../../platform/http/route.ts'
import { publishedKeys } from '../../../platform/receipts/published-keys.ts'
import { readReceipt } from '../../../platform/receipts/read-receipt.ts'
import { verifyReceipt } from '../../../platform/receipts/verify.ts'
import { parseInput } from '../../../platform/operation/parse.ts'
import { Refused, isRefusal } from '../../../kernel/refusal.ts'

const Asked = z.object({ receipt: z.string().max(8000), content: z.unknown().optional() })
const Facts = z.object({
  node: z.string(),
  id: z.string(),
  command: z.string(),
  time: z.string(),
  contentHash: z.string(),
  keyId: z.string(),
})
const Answer = z.union([
  z.object({ verdict: z.literal('genuine'), facts: Facts, content: z.enum(['matches', 'differs', 'not given']) }),
  z.object({ verdict: z.enum(['altered', 'unknown-key', 'not-a-receipt']) }),
])

/** POST /api/v1/receipts/verify: the same check for other systems. */
export const verifyReceiptApi: Route = api(
  'POST',
  '/receipts/verify',
  'public',
  { summary: 'Check a receipt, and the content it stands for when it is given', body: Asked, response: Answer },
  async (c) => {
    const asked = parseInput(Asked, c.body)
    if (isRefusal(asked)) throw new Refused(asked)
    const { receipt } = readReceipt(asked.receipt)
    return json(await verifyReceipt(receipt, await publishedKeys(c.call.node), asked.content))
  },
)

/** GET /.well-known/onil-receipt-keys.json: the public keys of this node's receipts, earlier ones too (RFC 7517). */
export const receiptKeys: Route = page(
  '/.well-known/onil-receipt-keys.json',
  'public',
  async (c): Promise<Reply> => ({
    kind: 'json',
    json: await publishedKeys(c.call.node),
    type: 'application/jwk-set+json; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=300' },
  }),
)
