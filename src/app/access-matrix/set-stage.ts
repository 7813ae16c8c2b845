import pg from 'pg'
import { makeCast } from '../testing/cast.ts'
import { startProgram } from '../testing/start-program.ts'
import { makeAgents } from './agents.ts'
import { plant } from './things.ts'
import type { Stage } from './walk.ts'
import { watchRows } from './watch.ts'

/** The whole program with its cast, their agents and something of everything. */
export async function setStage(): Promise<Stage> {
  const program = await startProgram()
  const owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
  const cast = await makeCast(program.runtime.node)
  const agents = await makeAgents(program.runtime.node, cast)
  const scene = { program, owner, cast, agents, app: program.app, node: program.runtime.node }
  await plant(scene)
  return { ...scene, watch: await watchRows(owner) }
}

/** Ends it. */
export async function strike({ owner, program }: Stage): Promise<void> {
  await owner.end()
  await program.close()
}
