import { z } from 'zod'
import { dayOf } from '../../../kernel/day.ts'
import { refusal } from '../../../kernel/refusal.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { type Consent, consentsOf, isActive } from '../../consent/index.ts'
import { organisationCards } from '../../identity/index.ts'
import type { SignedBadge } from '../credential/badge-shape.ts'
import { askableIssuers, type Issuer } from '../issuers/issuer.ts'
import { tables } from '../tables.ts'
import { type ChainLink, chainOf } from './chain.ts'
import { openCredential } from './credential.ts'
import { type FetchRequest, newestRequests } from './requests.ts'
import { openShares, type Share } from './shares.ts'
import { type WalletBadge, walletBadge, walletBadges } from './wallet-badge.ts'

/** Somebody who may see something from the wallet now, by a consent the person gave when applying. */
export type Viewer = {
  readonly consent: string
  readonly name: string
  readonly nameEn?: string
  readonly scope: readonly string[]
  readonly endsOn: Consent['endsOn']
}

/** What P-21 shows. `address` is the wallet's did:key, once there is a wallet. */
export type MyWallet = {
  readonly badges: readonly WalletBadge[]
  readonly agencies: readonly Issuer[]
  readonly requests: readonly FetchRequest[]
  readonly shares: readonly Share[]
  readonly viewers: readonly Viewer[]
  readonly address?: string
}

/** The person's own wallet. */
export const myWallet: Operation<Record<never, never>, MyWallet> = query('badges.my-wallet', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx, now, call }) => {
    const person = personOf(actor) ?? ''
    const wallet = await tables(tx)
      .selectFrom('badges.wallet')
      .select('did')
      .where('person_id', '=', person)
      .executeTakeFirst()
    return {
      value: {
        badges: await walletBadges(tx, person, now),
        agencies: await askableIssuers(tx),
        requests: await newestRequests(tx, person),
        shares: await openShares(tx, call.node, person),
        viewers: await viewersOf(tx, person, now),
        ...(wallet && { address: wallet.did }),
      },
    }
  },
})

/** One badge of the person's own, with its signed document and the links to it. */
export type MyBadge = {
  readonly badge: WalletBadge
  readonly document: SignedBadge
  readonly shares: readonly Share[]
  /** The badges of the same record, newest first. */
  readonly chain: readonly ChainLink[]
  /** The wallet that the badge was issued to. */
  readonly did: string
}

/** Opens one badge of the person's own wallet. */
export const myBadge: Operation<{ badge: string }, MyBadge> = query('badges.my-badge', {
  input: z.object({ badge: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call }) => {
    const person = personOf(actor) ?? ''
    const found = await walletBadge(tx, input.badge, now)
    if (!found || found.person !== person) return refusal('badges.no-such-badge', 404)
    const document = openCredential(call.node, input.badge, found.sealed)
    const did = document.credentialSubject.id ?? ''
    const shares = await openShares(tx, call.node, person, input.badge)
    return { value: { badge: found.badge, document, did, shares, chain: await chainOf(tx, input.badge, now) } }
  },
})

async function viewersOf(tx: Tx, person: string, now: Date): Promise<Viewer[]> {
  const given = (await consentsOf(tx, person)).filter((c) => c.source === 'wallet' && isActive(c, dayOf(now)))
  const ids = given.map(({ recipient }) => recipient).filter((id) => z.uuid().safeParse(id).success)
  const names = await organisationCards(tx, ids)
  return given.map((c) => {
    const { name = c.recipient, nameEn } = names.get(c.recipient) ?? {}
    return { consent: c.id, name, ...(nameEn !== undefined && { nameEn }), scope: c.scope, endsOn: c.endsOn }
  })
}

/** Every badge that the wallet holds as signed, also those that others came in the place of, for taking along. */
export const myDocuments: Operation<Record<never, never>, { documents: readonly SignedBadge[]; did?: string }> = query(
  'badges.my-documents',
  {
    input: z.object({}),
    allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
    run: async ({ actor, tx, call }) => {
      const person = personOf(actor) ?? ''
      const rows = await tables(tx)
        .selectFrom('badges.holding')
        .select(['badge_id', 'credential'])
        .where('person_id', '=', person)
        .orderBy('received_at', 'desc')
        .limit(500)
        .execute()
      const wallet = await tables(tx)
        .selectFrom('badges.wallet')
        .select('did')
        .where('person_id', '=', person)
        .executeTakeFirst()
      const documents = rows.map((row) => openCredential(call.node, row.badge_id, row.credential))
      return { value: { documents, ...(wallet && { did: wallet.did }) } }
    },
  },
)
