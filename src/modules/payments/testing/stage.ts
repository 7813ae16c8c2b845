import type { Bank } from '../../../gateways/bank/port.ts'
import { type Accounts, type Vault, byLastDigit, simulateBank } from '../../../gateways/bank/simulator.ts'
import type { Behaviour } from '../../../gateways/simulate-agency.ts'
import { toId } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { makeBreakers } from '../../../platform/breaker/make-breakers.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { type TestNode, callBy } from '../../../platform/testing/test-node.ts'
import { adoptPerson } from '../../identity/index.ts'
import { checkAccount } from '../accounts/check-account.ts'
import { registerAccount } from '../accounts/register-account.ts'
import { bankOf } from '../services.ts'

// As in a demonstration; and the bank has no account that ends in 0.
const known: Accounts = (bank, number) => (number.endsWith('0') ? undefined : byLastDigit(bank, number))

/** Gives a node of a test its keys and a simulated bank. */
export function provideBank(node: Node, vault: Vault, behaviour: Behaviour, accounts: Accounts = known): Bank {
  const { guard } = makeBreakers({ retries: 0, timeoutMs: 300, opensAfter: 1_000_000 })
  const bank = simulateBank(accounts, vault, () => behaviour, guard)
  fieldKeys.provide(node, ringInMemory())
  bankOf.provide(node, bank)
  return bank
}

/** Runs work as the system. */
export async function asSystem<T>(node: Node, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await inTransaction(node, systemCall(node, 'test').actor, 'test', work)
}

/** Makes a person as the identity check would. */
export async function aPerson(node: Node, key: string, birthDate = '1990-03-02'): Promise<string> {
  const claimed = { subject: `test:${key}`, name: `사람 ${key}`, ...(birthDate && { birthDate }) }
  return await asSystem(node, (tx) => adoptPerson(tx, node, claimed))
}

/** States an account in a person's name and lets the bank be asked. */
export async function stateAccount(node: TestNode, person: string, number: string): Promise<string> {
  const { account } = must(await registerAccount(callBy(node, personActor(toId(person))), { bank: '004', number }))
  await checkAccount.run(systemCall(node, 'test'), { account })
  return account
}
