import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../kernel/refusal.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { fieldKeys } from '../../../platform/field-encryption/field-keys.ts'
import { installJobs } from '../../../platform/jobs/runner.ts'
import { systemCall } from '../../../platform/node.ts'
import { type TestDatabase, testDatabase } from '../../../platform/testing/test-database.ts'
import { type TestNode, callBy, testNode } from '../../../platform/testing/test-node.ts'
import { aMember, aPerson, newRing } from '../../badges/testing/stage.ts'
import { myMessages } from '../../notifications/index.ts'
import { jobs } from '../jobs.ts'
import { aSpell } from '../testing/builders.ts'
import { chase } from './chase-certificates.ts'
import { fileCertificate } from './file-certificate.ts'
import { requestCertificate } from './request-certificate.ts'

let database: TestDatabase
let node: TestNode
beforeAll(async () => {
  database = await testDatabase()
  await installJobs(database.ownerUrl, jobs)
  node = testNode(database)
  fieldKeys.provide(node, newRing())
})
afterAll(async () => {
  await node.close()
  await database.drop()
})

const pass = (days: number): void => node.clock.move(node.clock.offset() + days * 86_400_000)
const chased = async () => await chase(systemCall(node, 'test'))
const told = async (actor: Parameters<typeof callBy>[1], topic: string) =>
  must(await myMessages(callBy(node, actor), { limit: 200 })).filter((one) => one.topic === topic).length

test('an employer is reminded on days 3, 7 and 10, each once; afterwards the office is told once, and the person', async () => {
  const [company, office] = [await aMember(node, 'employer', '온빛정밀'), await aMember(node, 'operator', '고용센터')]
  const person = await aPerson(node)
  const ask = async (organisation: string) =>
    await inTransaction(node, systemCall(node, 'test').actor, 'test', async (tx) => {
      const ended = { person: person.person, from: '2026-01-05', to: '2026-06-30', organisation }
      const spell = await aSpell(tx, { ...ended, workplace: `온빛정밀 ${Math.random()}` })
      await requestCertificate(tx, callBy(node, person), spell)
      return spell.id
    })
  await ask(company.organisation)
  const filed = await ask(company.organisation)
  const content = {
    unitDays: 150,
    threeMonthPay: 9_000_000,
    threeMonthDays: 91,
    dailyHours: 8,
    separationKind: '계약종료',
    reason: '끝남',
  }
  must(await fileCertificate(callBy(node, company), { spell: filed, content }))
  const days: [number, { reminded: number; escalated: number }][] = []
  for (let day = 0; day <= 12; day++) {
    const now = await chased()
    expect(await chased()).toEqual({ reminded: 0, escalated: 0 })
    if (now.reminded + now.escalated > 0) days.push([day, now])
    pass(1)
  }
  expect(days).toEqual([
    [3, { reminded: 1, escalated: 0 }],
    [7, { reminded: 1, escalated: 0 }],
    [10, { reminded: 1, escalated: 0 }],
    [11, { reminded: 0, escalated: 1 }],
  ])
  expect(await told(company, 'benefits.certificate-reminder')).toBe(3)
  expect(await told(office, 'benefits.certificate-late')).toBe(1)
  expect(await told(person, 'benefits.certificate-late')).toBe(1)
})
