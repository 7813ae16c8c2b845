import type { AgencySource } from '../../../gateways/agency.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { encryptField } from '../../../platform/field-encryption/encrypt-field.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import type { Node } from '../../../platform/node.ts'
import type { BadgeKind } from '../events.ts'
import { didWeb } from '../credential/did-web.ts'
import { makeMultikeyPair } from '../credential/multikey.ts'
import { tables } from '../tables.ts'
import { secretPlace } from './issuer.ts'
import { openLists } from './status-lists.ts'

/** What makes an organisation an issuer. `code` stands in its DID for good; `source` names the gateway that answers for it. */
export type NewIssuer = {
  readonly organisation: string
  readonly code: string
  readonly name: string
  readonly nameEn?: string
  readonly kind: BadgeKind
  readonly source?: AgencySource
}

/** Makes an organisation an issuer with its own DID, key and status lists under the node's permanent address. Does nothing when it is one. */
export async function setUpIssuer(tx: Tx, node: Node, given: NewIssuer): Promise<void> {
  const { host } = new URL(node.publicUrl)
  const made = await tables(tx)
    .insertInto('badges.issuer')
    .values({
      organisation_id: given.organisation,
      code: given.code,
      source: given.source ?? null,
      kind: given.kind,
      name: given.name,
      name_en: given.nameEn ?? null,
      did: didWeb(host, ['agencies', given.code]),
      base_url: `${new URL(node.publicUrl).origin}/agencies/${given.code}`,
      created_at: node.clock.now(),
    })
    .onConflict((c) => c.column('organisation_id').doNothing())
    .returning('organisation_id')
    .executeTakeFirst()
  if (!made) return
  await addKey(tx, node, given.organisation)
  await openLists(tx, given.organisation, 1)
}

/** Gives an agency a new signing key. The old one signs no more and stays published, so that its badges still verify. */
export async function rotateIssuerKey(tx: Tx, node: Node, organisation: string): Promise<void> {
  await tables(tx)
    .updateTable('badges.issuer_key')
    .set({ retired_at: node.clock.now() })
    .where('organisation_id', '=', organisation)
    .where('retired_at', 'is', null)
    .execute()
  await addKey(tx, node, organisation)
}

async function addKey(tx: Tx, node: Node, organisation: string): Promise<void> {
  const { publicKey, secretKey } = makeMultikeyPair()
  await tables(tx)
    .insertInto('badges.issuer_key')
    .values({
      public_key: publicKey,
      organisation_id: organisation,
      since: node.clock.now(),
      retired_at: null,
      revoked_at: null,
    })
    .execute()
  const sealed = encryptField(fieldKeys.of(node), secretPlace(publicKey), secretKey)
  await tables(tx)
    .insertInto('badges.issuer_secret')
    .values({ public_key: publicKey, organisation_id: organisation, secret_key: sealed })
    .execute()
}
