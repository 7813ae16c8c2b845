import pg from 'pg'
import { makeCast } from '../testing/cast.ts'
import { startProgram } from '../testing/start-program.ts'
import { makeAgents } from './agents.ts'
import { plant } from './things.ts'
import type { Stage } from './walk.ts'

/** The whole program with its cast, their agents and something of everything. */
export async function setStage(): Promise<Stage> {
  const program = await startProgram()
  // The reading of all tables is planned once: that takes longer than the reading.
  const options = '-c plan_cache_mode=force_generic_plan'
  const owner = new pg.Client({ connectionString: program.ownerUrl, options })
  await owner.connect()
  const cast = await makeCast(program.runtime.node)
  const agents = await makeAgents(program.runtime.node, cast)
  const stage = { program, owner, cast, agents, app: program.app, node: program.runtime.node }
  await plant(stage)
  return stage
}

/** Ends it. */
export async function strike({ owner, program }: Stage): Promise<void> {
  await owner.end()
  await program.close()
}
