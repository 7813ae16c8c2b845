import type pg from 'pg'
import { type Day, addDays } from '../../../src/kernel/day.ts'
import { nothingSaid, sealAnswers } from '../../../src/modules/benefits/claim/answers.ts'
import { tables } from '../../../src/modules/benefits/tables.ts'
import { aCertificate, aSpell } from '../../../src/modules/benefits/testing/builders.ts'
import { adoptPerson } from '../../../src/modules/identity/index.ts'
import { sealAccount } from '../../../src/modules/payments/accounts/account-store.ts'
import type { Tx } from '../../../src/platform/database/connect.ts'
import { newId } from '../../../src/platform/new-id.ts'
import type { Node } from '../../../src/platform/node.ts'
import { caseOf } from './a-case.ts'

/** Makes the person of a number with their work, their certificate and their claim, which is sent. Gives who they are. */
export async function addCase(tx: Tx, node: Node, n: number, base: Day): Promise<string> {
  const { registeredOn, separatedOn, workplace, born, pay } = caseOf(n, base)
  const person = await adoptPerson(tx, node, { subject: `claim:${n}`, name: `사람 ${n}`, birthDate: born })
  const [from, to] = [addDays(separatedOn, -800), separatedOn]
  const spell = await aSpell(tx, { person, from, to, workplace, separationKind: '해고' })
  await aCertificate(tx, spell, { unitDays: 300, threeMonthPay: pay })
  await addClaim(tx, node, { person, spell: spell.id, registeredOn })
  return person
}

type Claim = { readonly person: string; readonly spell: string; readonly registeredOn: Day }

// As somebody leaves it who has sent it: the reason agreed to, and what no register knows.
async function addClaim(tx: Tx, node: Node, { person, spell, registeredOn }: Claim): Promise<void> {
  const [id, at] = [newId(), new Date(`${registeredOn}T00:30:00Z`)]
  const facts = { disabled: false, benefitCountIn5Years: 0 }
  const answers = sealAnswers(node, id, { ...nothingSaid, facts, reason: 'agrees', assurance: 'high' })
  const sent = { begun_at: at, sent_at: at, registered_on: registeredOn, answers, course: '{}' }
  await tables(tx)
    .insertInto('benefits.claim')
    .values({ id, person_id: person, spell_id: spell, evidence: [], ...sent })
    .execute()
}

/** Gives everybody a verified account, which nobody but the bank's answer may write: by the database's owner. */
export async function addAccounts(
  owner: pg.Client,
  node: Node,
  people: ReadonlyMap<string, number>,
  base: Day,
): Promise<void> {
  await owner.query('begin')
  for (const [person, n] of people) {
    const [id, { account }] = [newId(), caseOf(n, base)]
    const content = sealAccount(node, id, person, { number: account, holder: '시험' })
    await owner.query(
      `insert into payments.account (id, person_id, bank, last4, content, state, asked_at, answered_at)
       values ($1, $2, '004', $3, $4, 'verified', now(), now())`,
      [id, person, account.slice(-4), content],
    )
  }
  await owner.query('commit')
}
