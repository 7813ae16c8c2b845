import { setImmediate } from 'node:timers/promises'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import type { Node } from '../../../platform/node.ts'
import type { Evidence } from './read-evidence.ts'
import { type BadgeVerdict, type Light, lightOf } from './verdict.ts'
import { verifyNow } from './verify.ts'

/** One of many things somebody brought: under which name, and what it is or why it could not be read. */
export type Given = { readonly name: string; readonly evidence: Evidence | Refusal }

/** What came out for one of them. */
export type ManyAnswer = { readonly name: string; readonly light: Light } & (
  | { readonly verdict: BadgeVerdict }
  | { readonly refused: Refusal }
)

/** How many badges are looked at together at most. */
export const mostTogether = 200

/** Verifies many badges, one after the other, so that others get their turn; lists of issuers are fetched once for all. */
export async function verifyMany(node: Node, given: readonly Given[]): Promise<ManyAnswer[]> {
  const answers: ManyAnswer[] = []
  for (const { name, evidence } of given) {
    answers.push(await answerFor(node, name, evidence))
    await setImmediate()
  }
  return answers
}

async function answerFor(node: Node, name: string, evidence: Evidence | Refusal): Promise<ManyAnswer> {
  if (isRefusal(evidence)) return { name, light: 'red', refused: evidence }
  if (!('document' in evidence)) throw new TypeError('a share link is one badge')
  const verdict = await verifyNow(node, evidence.document)
  return { name, light: lightOf(verdict), verdict }
}

/** How many of each. */
export function lightsIn(answers: readonly { readonly light: Light }[]): Readonly<Record<Light, number>> {
  const n = (light: Light): number => answers.filter((one) => one.light === light).length
  return { green: n('green'), amber: n('amber'), red: n('red') }
}
