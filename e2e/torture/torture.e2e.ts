import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Population, populate } from './population.ts'
import { type Stage, setStage } from './stage.ts'
import { type Seen, type Submission, send, submissionsOf, submitAll } from './submit-all.ts'

// A test run sends five hundred, killed as often; `ONIL_PERSONS=500` sends the 10,000 of the promise.
const persons = Number(process.env['ONIL_PERSONS'] ?? 25)
const size = { persons, proven: Math.ceil(persons / 3), vacancies: 20 }
const total = size.persons * size.vacancies
const kills = 8

let stage: Stage
let people: Population
let all: Submission[]
let seen: Seen

beforeAll(async () => {
  stage = await setStage(async (node) => {
    people = await populate(node, size)
  })
  all = submissionsOf(people)
})
afterAll(async () => await stage.close())

async function count(sql: string): Promise<number> {
  const { rows } = await stage.owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`)
  return rows[0]?.n ?? -1
}

describe(`${total} applications, while clients break off, send thrice and the server is killed`, () => {
  beforeAll(async () => {
    const began = performance.now()
    let restarts = Promise.resolve()
    seen = await submitAll(stage.address, all, 32, (done) => {
      if (done % Math.floor(total / (kills + 1)) === 0 && stage.server.kills < kills)
        restarts = restarts.then(() => stage.server.killAndRestart())
    })
    await restarts
    console.log(
      `${seen.requests} requests, ${seen.aborts} broken off, ${seen.triples} sent thrice, ${seen.broken} lost with the server, ${stage.server.kills} kills, ${Math.round((performance.now() - began) / 1000)} s`,
    )
  }, 600_000)

  it('answers every one of them, and in no other way than it should', () => {
    expect(stage.server.kills).toBe(kills)
    expect(seen.surprises).toEqual([])
    expect(seen.receipts.size).toBe(total)
  })

  it('keeps each exactly once', async () => {
    expect(await count('applications.application')).toBe(total)
    expect(await count('(select distinct person_id, vacancy_id from applications.application) a')).toBe(total)
    expect(await count('applications.presentation')).toBe(size.proven * size.vacancies)
    expect(await count(`platform.receipt where command = 'applications.submit'`)).toBe(total)
    expect(await count(`platform.fact where topic = 'applications.submitted'`)).toBe(total)
    expect(await count(`platform.submission where command = 'applications.submit' and value is not null`)).toBe(total)
  })

  it('gives one receipt for one key, then and ever after', async () => {
    expect([...seen.receipts.values()].filter((receipts) => receipts.size !== 1)).toEqual([])
    for (const one of all.filter((_, i) => i % 50 === 0)) expect(await send(stage.address, one, seen)).toBe(201)
    expect([...seen.receipts.values()].filter((receipts) => receipts.size !== 1)).toEqual([])
    expect(await count('applications.application')).toBe(total)
  })
})

describe('deliveries while the server is killed', () => {
  it('closing every vacancy answers everybody once', async () => {
    for (const vacancy of people.vacancies) await close(vacancy)
    for (let i = 0; i < 4; i++) {
      await sleep(1500)
      await stage.server.killAndRestart()
    }
    await drained()
    expect(await count('applications.application where closed_at is not null')).toBe(total)
    expect(await count(`notifications.notice where topic like 'applications.%' and person_id is not null`)).toBe(total)
    expect(await count(`applications.transition where act = 'close'`)).toBe(total)
    expect(await count(`platform.fact where topic = 'applications.declined'`)).toBe(total)
    expect(await count('platform.delivery where parked_at is not null')).toBe(0)
  }, 300_000)
})

async function close(vacancy: string): Promise<void> {
  const answer = await fetch(`${stage.address}/api/v1/vacancies/${vacancy}/close`, {
    method: 'POST',
    headers: { authorization: `Bearer ${people.employer.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'filled' }),
  })
  expect(answer.status).toBe(200)
}

async function drained(): Promise<void> {
  for (const until = Date.now() + 200_000; Date.now() < until; await sleep(200))
    if ((await count('platform.delivery where done_at is null')) === 0) return
  throw new Error('the outbox is not drained')
}
