import { addDays, startOf } from '../src/kernel/day.ts'
import type { Id } from '../src/kernel/id.ts'
import { must } from '../src/kernel/refusal.ts'
import { grantedClaim } from '../src/modules/benefits/rounds/demo-claim.ts'
import { myRound } from '../src/modules/benefits/rounds/my-rounds.ts'
import { planRounds } from '../src/modules/benefits/rounds/plan-rounds.ts'
import { aPerson } from '../src/modules/badges/testing/stage.ts'
import { adoptPerson } from '../src/modules/identity/index.ts'
import { openSession } from '../src/modules/identity/session.ts'
import type { Tx } from '../src/platform/database/connect.ts'
import { inTransaction } from '../src/platform/database/transaction.ts'
import { newId } from '../src/platform/new-id.ts'
import { type Call, type Node, systemCall } from '../src/platform/node.ts'
import { receiptFor } from '../src/platform/receipts/receipt-for.ts'
import { callBy } from '../src/platform/testing/test-node.ts'
import type { Post } from './load-posts.ts'

/** Persons with a granted claim whose second round is due today, with one application by receipt: the form of each as a browser posts it. */
export async function stageRecipients(node: Node, n: number): Promise<Post[]> {
  const call = systemCall(node, 'bench')
  const first = await aPerson(node)
  const cookies: string[] = []
  for (let at = 0; at < n; at += 100) {
    await inTransaction(node, call.actor, 'bench', async (tx) => {
      for (let one = at; one < Math.min(n, at + 100); one++) {
        const about = { subject: `bench:${one}`, name: '시험', linkingId: `bench-${one}` }
        const person = one === 0 ? first.person : await adoptPerson(tx, node, about)
        cookies.push(await recipient(tx, call, person))
      }
    })
  }
  const { seen } = must(await myRound(callBy(node, first), { round: 2 }))
  return cookies.map((cookie) => ({ path: '/my/benefit/rounds/2', cookie, body: bodyOf(seen) }))
}

async function recipient(tx: Tx, call: Call, person: Id<'Person'>): Promise<string> {
  const { node } = call
  const today = node.clock.today()
  const claim = await grantedClaim(tx, node, person, addDays(today, -42))
  await planRounds(tx, call, claim)
  const about = { person, command: 'applications.submit', title: '지원: 다온정밀 · 보전원' }
  const at = new Date(startOf(addDays(today, -3)).getTime() + 36_000_000)
  await receiptFor(tx, call, { ...about, content: { application: newId() } }, at)
  const who = { person, device: 'bench', assurance: 'substantial' } as const
  return `onil=${(await openSession(tx, node.clock.now(), who)).token}`
}

function bodyOf(seen: string): string {
  return new URLSearchParams({ _key: newId(), _page: '/my/benefit/rounds/2', seen, worked: 'no' }).toString()
}
