import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import { json } from '../../platform/http/page-call.ts'
import { type Route, api } from '../../platform/http/route.ts'
import { myBadge, myWallet } from './wallet/my-wallet.ts'
import { requestBadges } from './wallet/request-badges.ts'
import type { WalletBadge } from './wallet/wallet-badge.ts'

const Badge = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  issuer: z.string(),
  state: z.string(),
  issuedAt: z.string(),
  validUntil: z.string().optional(),
})
const Agency = z.object({ code: z.string(), name: z.string(), kind: z.string() })
const Request = z.object({ agency: z.string(), state: z.string(), arrived: z.number() })
const Wallet = z.object({ badges: z.array(Badge), agencies: z.array(Agency), requests: z.array(Request) })

function shown({ id, kind, title, issuerName, state, issuedAt, validUntil }: WalletBadge): z.infer<typeof Badge> {
  return {
    id,
    kind,
    title,
    issuer: issuerName,
    state,
    issuedAt: issuedAt.toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
  }
}

/** The wallet for programs of its holder. */
export const walletApi: readonly Route[] = [
  api(
    'GET',
    '/wallet',
    'person',
    { summary: 'The badges of the wallet, who can be asked, and what is on its way', response: Wallet },
    async (c) => {
      const { badges, agencies, requests } = must(await myWallet(c.call, {}))
      return json({
        badges: badges.map(shown),
        agencies: agencies.map(({ code, name, kind }) => ({ code, name, kind })),
        requests: requests.map(({ issuerName: agency, state, arrived }) => ({ agency, state, arrived })),
      })
    },
  ),
  api(
    'GET',
    '/wallet/badges/:id',
    'person',
    { summary: 'The signed document of one badge', params: z.object({ id: z.uuid() }), response: z.looseObject({}) },
    async (c) => json(must(await myBadge(c.call, { badge: c.params['id'] })).document),
  ),
  api(
    'POST',
    '/wallet/requests',
    'person',
    {
      summary: 'Ask agencies (by code) for the own records, with consent until a day',
      body: z.object({ agencies: z.array(z.string()), endsOn: z.iso.date() }),
      response: z.object({ asked: z.number(), receipt: z.string().optional() }),
      status: 202,
    },
    async (c) => {
      const outcome = await requestBadges(c.call, c.body)
      return json(
        { ...must(outcome), ...(outcome.ok && outcome.receipt !== undefined && { receipt: outcome.receipt }) },
        202,
      )
    },
  ),
]
