import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import { asSystem } from '../../platform/database/as-system.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Node } from '../../platform/node.ts'
import { lockPerson } from './fact-store.ts'
import { keepFresh } from './keep-facts.ts'
import { type Said, fitting } from './keep-said.ts'
import { type Asked, type DecisionSigner, signAsked } from './sign-asked.ts'

/** What another part has signed in its own transaction; `at` is the operation's time. */
export type ToSignFor = Omit<Asked, 'at'> & {
  readonly at?: Date
  /** Facts that are kept with it, and that it stands on: no judgements. */
  readonly facts?: readonly Said[]
}

/**
 * Signs a decision in the transaction of the part that needs it, so that both commit together or not at all. Who may sign is the
 * caller's to ask; what may be signed by whom is asked here, as by `signDecision`.
 */
export async function signFor(tx: Tx, node: Node, asked: ToSignFor): Promise<{ decision: string } | Refusal> {
  const signer = nameless(asked.signer)
  if (signer) return signer
  const { at = node.clock.now(), person, domain } = asked
  const facts = fitting(domain, asked.facts ?? [], false)
  if (isRefusal(facts)) return facts
  return await asSystem(tx, node, 'decisions.sign-for', async () => {
    await lockPerson(tx, person)
    if (facts.length > 0) await keepFresh(tx, node, { person, at, facts })
    const decision = await signAsked(tx, node, { ...asked, at })
    return isRefusal(decision) ? decision : { decision }
  })
}

function nameless(signer: DecisionSigner): Refusal | undefined {
  if (signer.kind === 'automatic') return undefined
  const said = [signer.name, signer.role, signer.reason].every((text) => text.trim() !== '')
  return said ? undefined : refusal('decisions.role-and-reason', 422)
}
