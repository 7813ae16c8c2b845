import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { dayOf } from '../src/kernel/day.ts'
import { type Figure, median, rounded } from './figure.ts'
import { type Measured, here, startLoad, startServer } from './processes.ts'
import { similarity } from './same-page.ts'
import { makeWebData } from './web-data.ts'

const exec = promisify(execFile)
const [rounds, requests, warmUp, connections] = [7, 1500, 3000, 4]
const leastAlike = 0.98

/** CPU milliseconds of the server for one page, ours against the better of the two peers, pages and data being the same. */
export async function* run(): AsyncIterable<Figure> {
  await buildPeers()
  const vacancy = `/jobs/${makeWebData(dayOf(new Date())).vacancy.id}`
  const pages = { home: '/', search: '/jobs', vacancy }
  const load = startLoad()
  const servers: Measured[] = []
  try {
    servers.push(await startServer('Onil', here('web-ours.ts'), '/jobs'))
    servers.push(await startServer('SvelteKit 3', here('peers/svelte/build/index.js'), '/jobs', here('peers/svelte')))
    servers.push(await startServer('React Router 8', here('peers/router/serve.js'), '/jobs', here('peers/router')))
    for (const [figure, path] of Object.entries(pages)) yield await compare(figure, path, servers, load.fire)
  } finally {
    load.stop()
    for (const server of servers) server.stop()
  }
}

async function buildPeers(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: `--import ${import.meta.resolve('tsx')}` }
  if (!existsSync(here('peers/node_modules'))) {
    say('Installing the peers …')
    await exec('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here('peers') })
  }
  say('Building the peers …')
  await exec(process.execPath, [here('peers/node_modules/vite/bin/vite.js'), 'build'], {
    cwd: here('peers/svelte'),
    env,
  })
  const reactRouter = here('peers/node_modules/.bin/react-router')
  await exec(process.execPath, [reactRouter, 'build'], { cwd: here('peers/router'), env })
}

type Fire = ReturnType<typeof startLoad>['fire']

async function compare(figure: string, path: string, servers: readonly Measured[], fire: Fire): Promise<Figure> {
  await mustBeAlike(figure, path, servers)
  const spent = new Map(servers.map((s) => [s.name, new Array<number>()]))
  for (const server of servers) await fire(server.origin + path, warmUp, connections)
  for (let round = 0; round < rounds; round++) {
    for (const server of turned(servers, round)) {
      const before = await server.cpu()
      await fire(server.origin + path, requests, connections)
      spent.get(server.name)?.push(((await server.cpu()) - before) / requests)
    }
  }
  return figureOf(figure, spent)
}

function figureOf(figure: string, spent: ReadonlyMap<string, readonly number[]>): Figure {
  const [ours, ...peers] = [...spent].map(([name, values]) => ({ name, ms: median(values), values }))
  for (const { name, ms, values } of [ours, ...peers].flatMap((s) => s ?? []))
    say(`${figure}: ${name} ${rounded(ms)} ms a page (${values.map(rounded).join(' ')})`)
  const best = peers.reduce((a, b) => (b.ms < a.ms ? b : a))
  if (!ours) throw new Error('Nothing was measured.')
  const [mine, peer] = [rounded(ours.ms), rounded(best.ms)]
  return {
    bench: 'web',
    figure,
    ours: mine,
    peer,
    peerName: best.name,
    ratio: rounded(best.ms / ours.ms),
    unit: 'CPU ms a page',
    n: rounds * requests,
  }
}

// Speed is only worth comparing on the same page: less than 98 % alike is no result.
async function mustBeAlike(figure: string, path: string, servers: readonly Measured[]): Promise<void> {
  const pages = await Promise.all(servers.map(async (s) => await (await fetch(s.origin + path)).text()))
  const [ours = '', ...theirs] = pages
  for (const [i, html] of theirs.entries()) {
    const alike = similarity(ours, html)
    say(
      `${figure}: ${servers[i + 1]?.name} is ${(alike * 100).toFixed(1)} % alike (${html.length} against ${ours.length} characters)`,
    )
    if (alike < leastAlike) throw new Error(`The page ${path} of ${servers[i + 1]?.name} is not the same page.`)
  }
}

function turned<T>(list: readonly T[], by: number): T[] {
  return [...list.slice(by % list.length), ...list.slice(0, by % list.length)]
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
