import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { z } from 'zod'
import { must } from '../../../kernel/refusal.ts'
import { Failure } from '../../../platform/config/failure.ts'
import { type Node, systemCall } from '../../../platform/node.ts'
import { exitCodes } from '../exit-codes.ts'
import { makeMarket } from '../make-market.ts'
import { type Program, openProgram } from '../open-program.ts'
import { type ExitCode, runCommand } from '../run-command.ts'
import type { Terminal } from '../terminal.ts'

type Options = { queries: string; rebuild: boolean }

const Queries = z.array(z.looseObject({ id: z.union([z.string(), z.number()]), query: z.string() }))
type Queries = z.infer<typeof Queries>

/** `onil search`: answers a list of queries on this node's own vacancies, one line of JSON each. */
export function searchCommand(): Command {
  return new Command('search')
    .description(
      'answer queries on the vacancies of this node: what each means and its first 20 hits, a line of JSON each',
    )
    .requiredOption('--queries <file>', 'a JSON list of {"id", "query"}')
    .option('--no-rebuild', 'use the index as it is; by default it is made anew first')
    .action((options: Options) => runCommand({ json: false }, (terminal) => search(terminal, options)))
}

async function search(terminal: Terminal, options: Options): Promise<ExitCode> {
  const queries = await read(options.queries)
  const program = await openProgram(terminal)
  try {
    await makeIndex(terminal, program, options.rebuild)
    return (await answer(program.runtime.node, queries)) ? exitCodes.done : exitCodes.failed
  } finally {
    await program.close()
  }
}

// A demo node that was never started has no vacancies yet: it gets its town, as `onil start` would make it.
async function makeIndex(terminal: Terminal, { runtime: { node, config } }: Program, wanted: boolean): Promise<void> {
  if (!wanted) return
  const { rebuild } = await import('../../../modules/search/index.ts')
  terminal.step({ ko: '찾아보기를 새로 만듭니다', en: 'Making the index' })
  const n = await rebuild(node)
  if (n > 0 || !config.demo) return
  const { seed } = await import('../../../demo/seed.ts')
  await seed(node, (said) => terminal.step(said))
  await makeMarket(terminal, node)
  await rebuild(node)
}

// A query that cannot be answered is said so on its own line; the others are answered all the same.
async function answer(node: Node, queries: Queries): Promise<boolean> {
  const { answerQuery } = await import('../../../modules/search/index.ts')
  const call = systemCall(node, 'search.queries', 'cli')
  let sound = true
  for (const { id, query } of queries) {
    const { error, ...said } = await answerQuery(call, { q: query })
      .then((outcome) => ({ ...must(outcome), error: undefined }))
      .catch((fault: unknown) => ({ understood: {}, hits: [], error: String(fault) }))
    sound &&= error === undefined
    process.stdout.write(`${JSON.stringify({ id, ...said, ...(error !== undefined && { error }) })}\n`)
  }
  return sound
}

async function read(file: string): Promise<Queries> {
  try {
    return Queries.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    throw new Failure(
      { ko: `${file}: 검색어 목록으로 읽을 수 없습니다.`, en: `${file}: not a list of queries.` },
      {
        ko: '[{"id": "Q1", "query": "강남 카페 알바"}] 모양의 JSON이어야 합니다.',
        en: 'It must be JSON like [{"id": "Q1", "query": "강남 카페 알바"}].',
      },
      error,
    )
  }
}
