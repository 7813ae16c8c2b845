import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorise } from '../../platform/operation/authorise.ts'
import type { TestProgram } from '../testing/start-program.ts'
import { setStage, strike } from './set-stage.ts'
import { table } from './table.ts'
import { type Stage, knock } from './walk.ts'

let stage: Stage

beforeAll(async () => {
  stage = await setStage()
})
afterAll(async () => await strike(stage))

// The product has one way to authorise; here it is taken away to see what the row policies hold back alone.
function checks(program: TestProgram, on: boolean): void {
  Object.assign(program.runtime.node, { authorise: on ? authorise : async () => undefined })
}

async function policies(owner: pg.Client, on: boolean): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relforcerowsecurity`,
  )
  for (const { name } of rows) await owner.query(`alter table ${name} ${on ? 'enable' : 'disable'} row level security`)
}

describe('with the checks of the program off, the row policies alone let nothing out and nothing be changed', () => {
  beforeAll(() => checks(stage.program, false))
  afterAll(() => checks(stage.program, true))
  it.each(Object.keys(table))('%s', async (way) => {
    const { leaks, changed } = await knock(stage, way)
    expect({ leaks, changed }).toEqual({ leaks: [], changed: [] })
  })
})

it('no table was left out of the watch', async () => {
  expect(await stage.watch.unseen()).toEqual([])
})

describe('with neither checks nor policies the walk notices', () => {
  beforeAll(async () => {
    checks(stage.program, false)
    await policies(stage.owner, false)
  })
  afterAll(async () => {
    checks(stage.program, true)
    await policies(stage.owner, true)
  })
  it('a draft that is shown to another company', async () => {
    const { leaks } = await knock(stage, 'GET /company/vacancies/:id/edit')
    expect(leaks).toContain('MARK-draft-vacancy to companyB')
  })
  it('a draft that another company publishes', async () => {
    const { changed } = await knock(stage, 'POST /company/vacancies/:id/publish')
    expect(changed.some((row) => row.includes('jobs.publish-vacancy'))).toBe(true)
  })
})
