import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { loadNodeKeys } from '../src/app/keys.ts'
import { openNode } from '../src/app/open-node.ts'
import { startServer } from '../src/app/server.ts'
import { startWorker } from '../src/app/worker.ts'
import { begin } from '../src/demo/nation/progress.ts'
import { seedScale } from '../src/demo/nation/seed-scale.ts'
import { generatedId } from '../src/demo/nation/generated-id.ts'
import { townDay } from '../src/demo/memory.ts'
import { must } from '../src/kernel/refusal.ts'
import { publishVacancy, saveVacancy } from '../src/modules/jobs/index.ts'
import { type PostingIndex, startIndex } from '../src/modules/search/index.ts'
import { loadConfig } from '../src/platform/config/load-config.ts'
import { lineWriter } from '../src/platform/log/line-writer.ts'
import { makeLogger } from '../src/platform/log/make-logger.ts'
import type { ServerQuestion } from './search-program.ts'
import { newId } from '../src/platform/new-id.ts'
import type { Call } from '../src/platform/node.ts'

/** The whole program of the bench in a process of its own: server and worker; its index is started and stopped when asked. */
const Question: z.ZodType<ServerQuestion> = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('fill'),
    vacancies: z.number(),
    employers: z.number(),
    seekers: z.number(),
  }),
  z.object({ do: z.enum(['listen', 'cpu', 'no-snapshot', 'drop-index']) }),
  z.object({ do: z.literal('index'), threads: z.number() }),
  z.object({ do: z.literal('publish'), word: z.string() }),
])
const home = process.env['BENCH_HOME'] ?? ''
const config = loadConfig({
  ONIL_HOME: home,
  ONIL_SEARCH_THREADS: '0',
  ONIL_RATE_PER_MINUTE: '1000000',
  ONIL_OVERLOAD_MS: '60000',
})
const keys = await loadNodeKeys(home)
const logger = makeLogger({ level: 'info' }, lineWriter('/dev/null'))
const runtime = openNode(config, process.env['BENCH_DATABASE'] ?? '', 'http://127.0.0.1', keys, logger)
const { node } = runtime
const seed = 24
const folder = join(home, 'search-bench')
let index: PostingIndex | undefined

process.on('message', (message) => void answer(Question.parse(message)).then((said) => process.send?.(said)))
process.on('disconnect', () => process.exit(0))
process.send?.('ready') // what is said before is lost

async function answer(question: ServerQuestion): Promise<object> {
  switch (question.do) {
    case 'fill': {
      // A folder that `onil seed --scale` filled is taken as it is.
      const { finished } = await begin(node, { scale: 'bench', seed, day: await townDay(node) })
      return { made: !finished && (await seedScale(node, { scale: 'bench', seed, size: question }, () => undefined)) }
    }
    case 'listen': {
      const { address } = await startServer(runtime, logger, 0)
      await startWorker(runtime)
      return { address }
    }
    case 'index': {
      const begun = performance.now()
      index = startIndex(node, { threads: question.threads, folder })
      await index.started
      const ready = index.ready()?.index
      return { seconds: (performance.now() - begun) / 1000, bytes: ready?.bytes() ?? 0, docs: ready?.docs() ?? 0 }
    }
    case 'cpu': {
      const { user, system } = process.cpuUsage()
      return { ms: (user + system) / 1000 }
    }
    case 'no-snapshot':
      await rm(folder, { recursive: true, force: true })
      return {}
    case 'drop-index':
      await index?.stop()
      return {}
    case 'publish':
      return { at: await publish(question.word) }
  }
}

async function publish(word: string): Promise<number> {
  const day = await townDay(node)
  const acting = {
    role: 'employer',
    organisation: generatedId<'Organisation'>(day, seed, 'employer', 0),
    organisationName: '시연 자료',
    administrator: true,
  } as const
  const person = generatedId<'Person'>(day, seed, 'owner', 0)
  const call: Call = {
    node,
    request: newId(),
    channel: 'page',
    actor: {
      kind: 'person',
      person,
      name: '시연',
      session: newId(),
      assurance: 'high',
      proved: { identity: Infinity },
      acting,
    },
  }
  const content = {
    title: `${word} 생산설비 보전원`,
    duties: '프레스와 컨베이어를 점검하고 고칩니다.',
    occupation: '8312',
    region: '11680',
    address: '시연로 1',
    pay: { per: 'month', min: 2_950_000 },
    hours: '08:30~17:30, 월~금',
  } as const
  const { vacancy } = must(await saveVacancy({ ...call, key: newId() }, { content }))
  must(await publishVacancy({ ...call, key: newId() }, { vacancy }))
  return Date.now()
}
