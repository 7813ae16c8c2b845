import { openSession } from '../../../src/modules/identity/index.ts'
import { inTransaction } from '../../../src/platform/database/transaction.ts'
import { systemCall } from '../../../src/platform/node.ts'
import type { Stage } from './stage.ts'

const device = 'test'

/** Sessions of these persons, who have just shown who they are. */
export async function sessionsOf({ node }: Stage, persons: readonly string[]): Promise<(person: string) => string> {
  const tokens = new Map<string, string>()
  await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    for (const person of persons) {
      const who = { person, device, assurance: 'substantial', by: 'identity' } as const
      tokens.set(person, (await openSession(tx, node.clock.now(), who)).token)
    }
  })
  return (person) => tokens.get(person) ?? ''
}

const fresh = 120_000

/** The officer's session, shown anew who it is every two minutes. */
export function officeOf({ node, officer }: Stage): () => Promise<string> {
  let [last, at] = [Promise.resolve(''), Number.NEGATIVE_INFINITY]
  const open = async (): Promise<string> =>
    await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
      const who = { ...officer, device, assurance: 'high', by: 'passkey' } as const
      return (await openSession(tx, node.clock.now(), who)).token
    })
  return async () => {
    const now = node.clock.now().getTime()
    if (now - at > fresh) [last, at] = [open(), now]
    return await last
  }
}
