import { z } from 'zod'
import type { Tx } from '../../../../platform/database/connect.ts'
import type { Node } from '../../../../platform/node.ts'
import { personOf } from '../../../../platform/operation/actor.ts'
import { type Operation, command } from '../../../../platform/operation/command.ts'
import { openCredential } from '../../wallet/credential.ts'
import { type Wallet, walletKey, walletOf } from '../../wallet/wallet.ts'
import { tables } from '../../tables.ts'
import { type ApiAnswer, expectedIn, readBody, refused } from '../api/api-answer.ts'
import { createPresentation } from '../api/create-presentation.ts'
import { eachOf, isObject, type Members } from '../data-model/read-values.ts'
import { canonicalJson } from '../integrity/canonical-json.ts'
import { type Problem, problem } from '../problem.ts'

type Asked = { readonly body?: unknown }
const badgeId = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * `POST /presentations` for the holder of a wallet: signs what the wallet holds, exactly as it is held, for one domain and one
 * challenge. A program with the holder's key can so show badges, but neither say something new in the holder's name nor make
 * a proof that anybody could use again.
 */
export const showHeld: Operation<Asked, ApiAnswer> = command('badges.show-held', {
  secret: true,
  input: z.object({ body: z.unknown() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx, now, call }) => {
    const read = readBody(input.body)
    if ('code' in read) return { value: refused([read]) }
    const { presentation } = read.members
    if (!isObject(presentation)) return { value: refused([problem('body-presentation-missing', 'presentation')]) }
    const wallet = await walletOf(tx, call.node, personOf(actor) ?? '')
    const problems = [
      ...checkBound(read.options),
      ...checkHolder(presentation, wallet),
      ...checkHeld(presentation, await heldOf(tx, call.node, wallet.person, presentation)),
    ]
    if (problems.length > 0) return { value: refused(problems) }
    const holder = { did: wallet.did, key: walletKey(call.node, wallet), secures: 'eddsa-rdfc-2022' }
    return { value: await createPresentation(input.body, holder, now), subject: wallet.person }
  },
})

/** The documents that the wallet holds of those that are to be shown, by the badges' ids. */
async function heldOf(tx: Tx, node: Node, person: string, presentation: Members): Promise<ReadonlyMap<string, string>> {
  const ids = eachOf(presentation, 'verifiableCredential').flatMap(({ value }) => idOf(value) ?? [])
  if (ids.length === 0) return new Map()
  const rows = await tables(tx)
    .selectFrom('badges.holding')
    .select(['badge_id', 'credential'])
    .where('person_id', '=', person)
    .where('badge_id', 'in', ids.slice(0, mostShown))
    .execute()
  return new Map(rows.map((row) => [row.badge_id, canonicalJson(openCredential(node, row.badge_id, row.credential))]))
}

const mostShown = 100

function idOf(value: unknown): string | undefined {
  return isObject(value) && typeof value['id'] === 'string' ? badgeId.exec(value['id'])?.[1] : undefined
}

function checkBound(options: Members): readonly Problem[] {
  const { domain, challenge } = expectedIn(options)
  return [
    ...(domain === undefined ? [problem('domain-missing', 'options.domain')] : []),
    ...(challenge === undefined ? [problem('challenge-missing', 'options.challenge')] : []),
  ]
}

function checkHolder({ holder }: Members, { did }: Wallet): readonly Problem[] {
  return holder === undefined || holder === did ? [] : [problem('holder-is-another', 'holder', did)]
}

function checkHeld(presentation: Members, held: ReadonlyMap<string, string>): readonly Problem[] {
  const shown = eachOf(presentation, 'verifiableCredential')
  if (shown.length === 0) return [problem('body-credential-missing', 'presentation.verifiableCredential')]
  return shown.flatMap(({ value, path }) =>
    held.get(idOf(value) ?? '') === canonicalJson(value) ? [] : [problem('credential-not-held', path)],
  )
}
