import { stat } from 'node:fs/promises'
import { z } from 'zod'
import { must } from '../../kernel/refusal.ts'
import type { TrustedKey } from '../../modules/law/index.ts'
import { Failure } from '../../platform/config/failure.ts'
import { homeAt } from '../../platform/config/home.ts'
import { loadConfig } from '../../platform/config/load-config.ts'
import { makeGuardedFetch } from '../../platform/guarded-fetch/make-guarded-fetch.ts'
import { systemCall } from '../../platform/node.ts'
import { openProgram } from './open-program.ts'
import type { Terminal } from './terminal.ts'

const KeysShape = z.object({
  keys: z.array(
    z.object({ kid: z.string(), x: z.string(), use: z.enum(['decisions', 'facts']), source: z.string().optional() }),
  ),
})

/** Trusted keys as a file or a node gives them. */
export function keysIn(text: string, from: string): TrustedKey[] {
  try {
    return KeysShape.parse(JSON.parse(text)).keys
  } catch (error) {
    throw new Failure(
      { ko: `${from}에서 키를 읽을 수 없습니다.`, en: `No keys can be read from ${from}.` },
      {
        ko: '{"keys": [{"kid", "x", "use"}]} 모양이어야 합니다.',
        en: 'It must look like {"keys": [{"kid", "x", "use"}]}.',
      },
      error,
    )
  }
}

/** The keys that a node publishes; to name its address is to trust it. */
export async function keysAt(address: string): Promise<TrustedKey[]> {
  const reply = await makeGuardedFetch({ allow: [new URL(address).hostname] })(address)
  return keysIn(await reply.text(), address)
}

/** What this installation trusts: its own keys, and those of sources that signed facts here. */
export async function keysHere(terminal: Terminal): Promise<TrustedKey[]> {
  const { nodeFile } = homeAt(loadConfig())
  if (!(await stat(nodeFile).catch(() => undefined)))
    throw new Failure(
      {
        ko: '여기에는 온일이 설치되어 있지 않아 키가 없습니다.',
        en: 'There is no installation here, so there are no keys.',
      },
      { ko: '결정한 곳의 키를 --keys에 적으세요.', en: 'Name the keys of the node that decided with --keys.' },
    )
  const program = await openProgram(terminal)
  try {
    const { publicKeys } = await import('../../modules/decisions/index.ts')
    return [...must(await publicKeys(systemCall(program.runtime.node, 'verify-decision', 'cli'), {}))]
  } finally {
    await program.close()
  }
}
