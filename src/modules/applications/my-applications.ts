import { z } from 'zod'
import { sql } from 'kysely'
import { refusal } from '../../kernel/refusal.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { personOf } from '../../platform/operation/actor.ts'
import type { Operation } from '../../platform/operation/command.ts'
import { query } from '../../platform/operation/query.ts'
import type { Application } from './application.ts'
import * as store from './store.ts'

const most = 500

/** The person's own applications, newest first. */
export const myApplications: Operation<Record<string, never>, Application[]> = query('applications.mine', {
  helper: 'applications-view',
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx }) => ({ value: await store.ofPerson(tx, personOf(actor) ?? '', most) }),
})

/** What the signed receipt of an application says. */
export type Receipt = {
  readonly id: string
  readonly jws: string
  readonly hash: string
  readonly issuedAt: Date
  readonly content: unknown
}

/** One of the person's own applications with all that happened and its receipt. */
export type MyApplication = {
  readonly application: Application
  readonly log: readonly { act: string; to: string; at: Date }[]
  readonly receipt?: Receipt
}

/** Opens one of them. */
export const myApplication: Operation<{ application: string }, MyApplication> = query('applications.my-application', {
  helper: 'applications-view',
  input: z.object({ application: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, input, tx }) => {
    const application = await store.find(tx, input.application)
    if (!application || application.person !== personOf(actor)) return refusal('applications.no-such-application', 404)
    const receipt = await receiptOf(tx, application)
    return { value: { application, log: await store.logOf(tx, application.id), ...(receipt && { receipt }) } }
  },
})

async function receiptOf(tx: Tx, { id, person }: Application): Promise<Receipt | undefined> {
  const row = await tx
    .selectFrom('platform.receipt')
    .select(['id', 'jws', 'content_hash', 'issued_at', 'content'])
    .where('person_id', '=', person)
    .where('command', '=', 'applications.submit')
    .where(sql<boolean>`content ->> 'application' = ${id}`)
    .executeTakeFirst()
  return row && { id: row.id, jws: row.jws, hash: row.content_hash, issuedAt: row.issued_at, content: row.content }
}
