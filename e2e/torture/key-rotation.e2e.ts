import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personByLinkingId } from '../../src/modules/identity/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { isUnneeded, resealAll } from '../../src/platform/field-encryption/reseal-all.ts'
import { destroyKey, retireKey, rotateKey } from '../../src/platform/key-store/change-keys.ts'
import { type Node, systemCall } from '../../src/platform/node.ts'
import { type Population, populate } from './population.ts'
import { type Readable, readBadges } from './read-badges.ts'
import { type Stage, setStage } from './stage.ts'

const persons = 40

let stage: Stage
let people: Population
let badges: Readable[]

beforeAll(async () => {
  stage = await setStage(async (node) => {
    people = await populate(node, { persons, proven: persons, vacancies: 0 })
  })
  const { rows } = await stage.owner.query<{ id: string; person: string }>(
    'select badge_id as id, person_id as person from badges.holding',
  )
  const tokenOf = new Map(people.persons.map(({ person, token }) => [person, token]))
  badges = rows.map(({ id, person }) => ({ path: `/wallet/${id}/badge.json`, token: tokenOf.get(person) ?? '' }))
})
afterAll(async () => await stage.close())

async function keysInUse(): Promise<string[]> {
  const { rows } = await stage.owner.query<{ key: string }>(
    `select distinct key from (
      select split_part(credential, '.', 2) as key from badges.holding union select split_part(linking_id, '.', 2) from identity.person
      union select split_part(linking_index, '.', 1) from identity.person) k order by 1`,
  )
  return rows.map(({ key }) => key)
}

/** Looks everybody up by blind index, again and again, until told to stop; gives how often, and who was not found. */
function lookUp(node: Node): { stop(): Promise<{ times: number; lost: string[] }> } {
  const lost: string[] = []
  let [times, on] = [0, true]
  const { actor } = systemCall(node, 'test')
  const looking = (async () => {
    while (on) {
      const who = `linking-p${times++ % persons}`
      const found = await inTransaction(node, actor, 'test', (tx) => personByLinkingId(tx, node, who))
      if (found === undefined) lost.push(who)
      await sleep(2)
    }
  })()
  return {
    stop: async () => {
      on = false
      await looking
      return { times, lost }
    },
  }
}

it('keys are changed twice, everything sealed anew and the first key destroyed while the server reads: no reading fails', async () => {
  const beside = await stage.beside()
  const { node, store } = beside
  const reading = readBadges(stage.address, badges, 32)
  const looking = lookUp(node)
  await sleep(500)
  expect(await keysInUse()).toEqual(['k1'])
  await rotateKey(store, 'fields', 500)
  await rotateKey(store, 'persons', 500)
  await sleep(800)
  const first = await resealAll(node)
  expect(await keysInUse()).toEqual(['k2'])
  await rotateKey(store, 'fields', 0)
  const half = resealAll(node)
  await rotateKey(store, 'fields', 0) // again, before the last one is through
  await half
  await resealAll(node)
  for (const key of ['k1', 'k2', 'k3']) {
    expect(await isUnneeded(node, key)).toBe(true)
    await retireKey(store, key)
    await destroyKey(store, key)
  }
  await sleep(2500) // the server has looked at its keys since
  const read = await reading.stop()
  const looked = await looking.stop()
  await beside.close()
  console.log(
    `${read.well} sealed badges read in ${read.seconds.toFixed(1)} s (${Math.round(read.well / read.seconds)}/s), ${looked.times} look-ups, ${first.sealed} fields sealed anew in the first round`,
  )
  expect(read.otherwise).toEqual([])
  expect(looked.lost).toEqual([])
  expect(read.well).toBeGreaterThan(200)
  expect(first).toMatchObject({ lost: 0 })
  expect(await keysInUse()).toEqual(['k4'])
})
