import { randomBytes } from 'node:crypto'
import type { Id } from '../../../kernel/id.ts'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { ringInMemory } from '../../../platform/field-encryption/key-ring.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { personActor } from '../../../platform/testing/build-actor.ts'
import { callBy } from '../../../platform/testing/test-node.ts'
import { addOrganisation, adoptPerson } from '../../identity/index.ts'
import { importList } from '../arrears/import-list.ts'
import type { VacancyInput } from '../contract.ts'
import { publishVacancy } from '../publish-vacancy.ts'
import { saveVacancy } from '../save-vacancy.ts'

/** Gives a test node a key ring for sealed fields. */
export function withKeys(node: Node): void {
  fieldKeys.provide(node, ringInMemory())
}

/** An employer with one member, and that member acting for it. */
export async function anEmployer(
  node: Node,
  name = '다온정밀',
  size?: number,
  businessNumber?: string,
): Promise<Actor> {
  const organisation = await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
    const person = await adoptPerson(tx, node, { subject: `test:${randomBytes(6).toString('hex')}`, name: '담당자' })
    return {
      person,
      id: await addOrganisation(
        tx,
        node.clock.now(),
        {
          kind: 'employer',
          name,
          verified: true,
          demo: true,
          ...(size !== undefined && { size }),
          ...(businessNumber !== undefined && { businessNumber }),
        },
        person,
      ),
    }
  })
  return {
    kind: 'person',
    person: organisation.person,
    name: '담당자',
    session: newId<'Session'>(),
    assurance: 'substantial',
    acting: { role: 'employer', organisation: organisation.id, organisationName: name, administrator: true },
  }
}

/** Puts an employer on the list of those named for unpaid wages, from now on. */
export async function nameForWages(node: Node, businessNumber: string): Promise<void> {
  const operator = personActor(undefined, { id: newId<'Organisation'>(), role: 'operator' })
  const text = `사업자등록번호,사업체명,공개시작일,공개종료일\n${businessNumber},시험,2026-01-01,2099-12-31`
  must(await importList(callBy(node, operator, crypto.randomUUID()), { text, source: '시험 명단' }))
}

/** A vacancy that may be published as it is. */
export const aVacancy: VacancyInput = {
  title: '생산설비 보전원',
  duties: '프레스와 컨베이어를 점검하고 고칩니다. 셋이 한 조로 일합니다.',
  occupation: '8312',
  region: '11680',
  address: '역삼로 1',
  pay: { per: 'month', min: 2_950_000 },
  hours: '08:30~17:30, 월~금',
  needs: [{ kind: 'qualification', label: '전기기능사', required: true }],
}

/** Saves and publishes a vacancy; gives its id. */
export async function published(node: Node, actor: Actor, change: VacancyInput = {}): Promise<Id<'Vacancy'>> {
  const call = callBy(node, actor)
  const { vacancy } = must(await saveVacancy(call, { content: { ...aVacancy, ...change } }))
  must(await publishVacancy(call, { vacancy }))
  return vacancy
}
