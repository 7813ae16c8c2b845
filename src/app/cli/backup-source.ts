import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Parts } from '../../platform/backup/write-backup.ts'
import type { Config } from '../../platform/config/config.ts'
import { fixNode } from '../../platform/config/fix-node.ts'
import { homeAt, makeHome } from '../../platform/config/home.ts'
import { postgresMajor } from '../../platform/embedded-postgres/binaries.ts'
import type { OpenDatabase } from './open-database.ts'

const Package = z.object({ version: z.string() })

/** All that a backup of this installation holds. */
export async function backupSource(
  config: Config,
  database: OpenDatabase,
  now: Date,
): Promise<Required<Pick<Parts, 'keys' | 'files'>> & Parts> {
  const home = homeAt(config)
  await makeHome(home)
  const { publicUrl } = await fixNode(home.nodeFile, config.publicUrl)
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8')
  const { version } = Package.parse(JSON.parse(text))
  const { cluster, ownerUrl: url } = database
  return {
    keys: home,
    files: home.files,
    ...(cluster !== undefined && { database: { url, cluster } }),
    manifest: {
      format: 1,
      kind: cluster === undefined ? 'without-database' : 'whole',
      version,
      postgres: postgresMajor,
      publicUrl,
      at: now.toISOString(),
    },
  }
}
