import { migrate } from '../platform/database/migrate.ts'
import { installJobs } from '../platform/jobs/runner.ts'
import { jobs, schemasAndFolders } from './modules.ts'
import type { NodeKeys } from './keys.ts'

/** Brings the database up to this program: the queue's schema, then every migration that is missing. Gives how many were applied. */
export async function migrateAll(ownerUrl: string, keys: NodeKeys, log?: (line: string) => void): Promise<number> {
  await installJobs(ownerUrl, jobs)
  const { appPassword, contextKey } = keys
  return await migrate({ ownerUrl, appPassword, contextKey, ...schemasAndFolders(), ...(log && { log }) })
}
