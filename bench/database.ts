import { rm } from 'node:fs/promises'
import { startPostgres } from '../src/platform/embedded-postgres/start-postgres.ts'

/** A durable PostgreSQL under the bench's folder. As root it may lie elsewhere: that folder goes with it, too, unless it is to stay. */
export async function benchDatabase(
  home: string,
): Promise<{ readonly url: string; readonly dataDir: string; stop(andGo?: boolean): Promise<void> }> {
  let outside: string | undefined
  const { url, dataDir, stop } = await startPostgres({ home, outside: (folder) => void (outside = folder) })
  return {
    url,
    dataDir,
    async stop(andGo = true) {
      await stop()
      if (andGo && outside !== undefined) await rm(outside, { recursive: true, force: true })
    },
  }
}
