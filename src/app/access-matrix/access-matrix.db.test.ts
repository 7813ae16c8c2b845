import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agentsAnswer } from './agents-table.ts'
import { setStage, strike } from './set-stage.ts'
import { table } from './table.ts'
import { type Stage, knock } from './walk.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})
afterAll(async () => await strike(stage))

it('every way into the program stands in the table, and nothing else does', () => {
  expect(Object.keys(table).toSorted()).toEqual([...stage.program.ways].toSorted())
})

describe('everybody gets what the table says, sees nobody else’s secrets and changes nothing', () => {
  it.each(Object.keys(table))('%s', async (way) => {
    expect(await knock(stage, way)).toEqual({
      answers: table[way]?.[0],
      agents: agentsAnswer(way),
      leaks: [],
      changed: [],
    })
  })
})

it('no table was left out of the watch', async () => {
  expect(await stage.watch.unseen()).toEqual([])
})
