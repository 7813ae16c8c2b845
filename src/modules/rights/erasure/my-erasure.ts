import { z } from 'zod'
import type { Tx } from '../../../platform/database/connect.ts'
import type { Node } from '../../../platform/node.ts'
import { personOf } from '../../../platform/operation/actor.ts'
import type { Operation } from '../../../platform/operation/command.ts'
import { query } from '../../../platform/operation/query.ts'
import { countPersonal } from '../../../platform/personal-data/erase-personal.ts'
import type { KeepRule } from '../../../platform/personal-data/keep-rules.ts'
import { type PersonalKind, personalKindNames } from '../../../platform/personal-data/kinds.ts'
import { type Erasure, personalTables } from '../../../platform/personal-data/personal-table.ts'
import { onlyAdministratorOf } from '../../identity/index.ts'
import { mailOf } from '../../notifications/index.ts'
import { type ErasureState, stateOf } from './erasure.ts'
import { openErasure } from './store.ts'

/** What would be erased, what would stay, and what stands in the way. */
export type Preview = {
  readonly erased: readonly { readonly kind: PersonalKind; readonly rows: number }[]
  readonly kept: readonly KeepRule[]
  readonly organisations: readonly string[]
  /** Whether the last receipt can be sent. */
  readonly reachable: boolean
}

/** A person's erasure: what was asked, or what it would mean. */
export type MyErasure = {
  readonly asked?: { readonly id: string; readonly state: ErasureState; readonly askedAt: Date; readonly dueAt: Date }
  readonly preview: Preview
}

/** What erasing oneself means here, and where one's own erasure stands. */
export const myErasure: Operation<Record<never, never>, MyErasure> = query('rights.my-erasure', {
  input: z.object({}),
  allow: ({ actor }) => actor.kind === 'person' && actor.acting.role === 'person',
  run: async ({ actor, tx, call: { node } }) => {
    const person = personOf(actor) ?? ''
    const row = await openErasure(tx, person)
    const asked = row && { id: row.id, state: stateOf(row), askedAt: row.asked_at, dueAt: row.due_at }
    return { value: { ...(asked && { asked }), preview: await previewOf(tx, node, person) } }
  },
})

async function previewOf(tx: Tx, node: Node, person: string): Promise<Preview> {
  const counted: Counted[] = []
  for (const one of personalTables.of(node).filter(({ erasure }) => !isLedger(erasure)))
    counted.push({ erasure: one.erasure, rows: await countPersonal(tx, one, person) })
  const kept = new Set<KeepRule>(['ledger', 'proof', ...counted.flatMap(keptIn)])
  return {
    erased: personalKindNames.map((kind) => ({ kind, rows: erasedOf(kind, counted) })),
    kept: ruleNames.filter((rule) => kept.has(rule)),
    organisations: await onlyAdministratorOf(tx, person),
    reachable: (await mailOf(tx, node, person)) !== undefined,
  }
}

// Everybody has some of it, and nobody counts it all.
function isLedger(erasure: Erasure): boolean {
  return erasure.how === 'kept' && erasure.rule === 'ledger'
}

type Counted = { readonly erasure: Erasure; readonly rows: number }

function erasedOf(kind: PersonalKind, counted: readonly Counted[]): number {
  const all = counted.map(({ erasure, rows }) => (erasure.how !== 'kept' && erasure.kind === kind ? rows : 0))
  return all.reduce((sum, n) => sum + n, 0)
}

function keptIn({ erasure, rows }: Counted): KeepRule[] {
  const rule = erasure.how === 'kept' ? erasure.rule : erasure.how === 'emptied' ? erasure.keeps : undefined
  return rule === undefined || rows === 0 ? [] : [rule]
}

const ruleNames: readonly KeepRule[] = ['ledger', 'employer', 'agency', 'consent', 'staff', 'proof']
