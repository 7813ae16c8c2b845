import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorise } from '../../platform/operation/authorise.ts'
import { makeCast } from '../testing/cast.ts'
import { type TestProgram, startProgram } from '../testing/start-program.ts'
import { makeAgents } from './agents.ts'
import { agentsAnswer } from './agents-table.ts'
import { table } from './table.ts'
import { plant } from './things.ts'
import { type Stage, knock } from './walk.ts'

let stage: Stage

beforeAll(async () => {
  const program = await startProgram()
  const owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
  const cast = await makeCast(program.runtime.node)
  const agents = await makeAgents(program.runtime.node, cast)
  stage = { program, owner, cast, agents, app: program.app, node: program.runtime.node }
  await plant(stage)
})
afterAll(async () => {
  await stage.owner.end()
  await stage.program.close()
})

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

describe('with the checks of the program off, the row policies alone let nothing out and nothing be changed', () => {
  beforeAll(() => checks(stage.program, false))
  afterAll(() => checks(stage.program, true))
  it.each(Object.keys(table))('%s', async (way) => {
    const { leaks, changed } = await knock(stage, way)
    expect({ leaks, changed }).toEqual({ leaks: [], changed: [] })
  })
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
