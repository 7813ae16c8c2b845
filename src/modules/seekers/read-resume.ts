import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import { walletBadges } from '../badges/index.ts'
import type { PublicResume, Wishes } from './contract.ts'
import { type Resume, conflictsOf, provenShare } from './resume.ts'
import * as store from './store.ts'

/** A person's résumé with the present state of each proof. The caller's row policies decide whether there is one to see. */
async function resume(tx: Tx, person: string, now: Date): Promise<Resume> {
  const entries = await store.entriesOf(tx, person, await walletBadges(tx, person, now))
  const saved = await store.wishesOf(tx, person)
  return { entries, provenShare: provenShare(entries), conflicts: conflictsOf(entries), wishes: saved }
}

/** What a person wishes for. */
export async function wishes(tx: Tx, person: string): Promise<Wishes> {
  return await store.wishesOf(tx, person)
}

/** The person's own résumé. */
export const myResume: Operation<Record<string, never>, Resume> = query('seekers.my-resume', {
  helper: 'resume-view',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx, now }) => ({ value: await resume(tx, personOf(actor) ?? '', now) }),
})

/** The résumé as it is exported: plain values, nothing about who the person is. */
export function publicResume({ entries, provenShare: share, wishes: wished }: Resume): PublicResume {
  return {
    entries: entries.map(({ settledAt: _settled, ...e }) => e),
    provenShare: share,
    wishes: wished,
  }
}
