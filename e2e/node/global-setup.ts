import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { endShared, makeRoot } from './town.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run's towns. */
    townRoot: string
  }
}

/** One folder for all towns of a run; kept, with what the programs printed, when a test failed. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await makeRoot()
  project.provide('townRoot', root)
  return async () => {
    await endShared(root)
    if (project.vitest.state.getCountOfFailedTests() > 0) console.log(`Kept for a look: ${root}`)
    else await rm(root, { recursive: true, force: true })
  }
}
