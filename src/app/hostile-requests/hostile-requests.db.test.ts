import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodies } from '../access-matrix/bodies.ts'
import { table } from '../access-matrix/table.ts'
import { make, plant } from '../access-matrix/things.ts'
import type { Stage } from '../access-matrix/walk.ts'
import { ask, askRaw } from '../testing/ask.ts'
import { type Role, makeCast, roles, tokenOf } from '../testing/cast.ts'
import { startProgram } from '../testing/start-program.ts'
import { headers, hostilePaths, hostileTexts, json, pairs, types } from './values.ts'

let stage: Omit<Stage, 'agents' | 'watch'>

beforeAll(async () => {
  const program = await startProgram()
  const owner = new pg.Client({ connectionString: program.ownerUrl })
  await owner.connect()
  const cast = await makeCast(program.runtime.node)
  stage = { program, owner, cast, app: program.app, node: program.runtime.node }
  await plant(stage)
})
afterAll(async () => {
  await stage.owner.end()
  await stage.program.close()
})

/** A way, its own path, and the token of somebody whom the table lets in. */
async function entrance(way: string): Promise<{ method: string; path: string; id: string; token: string }> {
  const [method = '', path = ''] = way.split(' ')
  const [answers = '', thing] = table[way] ?? []
  const may = (role: Role): boolean => answers.split(' ')[roles.indexOf(role)] === 'ok'
  const role = roles.filter((r) => r !== 'anonymous').find(may) ?? 'personA'
  return { method, path, id: thing ? await make[thing](stage) : '', token: await tokenOf(stage.node, stage.cast[role]) }
}

function fill(path: string, ids: readonly string[]): string {
  const left = [...ids]
  return path.replace(/:\w+|\*/g, () => left.shift() ?? ids[0] ?? 'x')
}

const ways = Object.keys(table)

/** Random requests a way. More of them find more: `ONIL_HOSTILE=200` for a night. */
const random = Number(process.env['ONIL_HOSTILE'] ?? 10)

describe('no field of a form, whatever it holds, breaks us', () => {
  it.each(Object.keys(bodies))('%s', async (way) => {
    const { method, path, id, token } = await entrance(way)
    const url = fill(path, id.split('|'))
    const good = bodies[way]?.(id, stage.node) ?? {}
    const values = url.startsWith('/api/') ? [...hostileTexts, ...others] : hostileTexts
    const broken: unknown[] = []
    for (const [field, value] of Object.keys(good).flatMap((name) => values.map((one) => [name, one] as const))) {
      const { status } = await ask(stage.app, { method, url, token, body: { ...good, [field]: value } })
      if (status >= 500) broken.push([field, String(value).slice(0, 20), status])
    }
    expect(broken).toEqual([])
  })
})

// What JSON can hold where a text was meant.
const others: readonly unknown[] = [null, 0, -1, 1e21, true, [], {}, [[]], ['a', 'a'], [null], ['\u0000']]

describe('no path breaks us', () => {
  it.each(ways.filter((way) => /[:*]/.test(way)))('%s', async (way) => {
    const { method, path, token } = await entrance(way)
    const broken: unknown[] = []
    for (const part of [...hostilePaths, ...hostileTexts.filter((t) => t.isWellFormed()).map(encodeURIComponent)]) {
      const { status } = await ask(stage.app, { method, url: fill(path, [part]), token })
      if (status >= 500) broken.push([part.slice(0, 30), status])
    }
    expect(broken).toEqual([])
  })
})

describe('no request at all breaks us', () => {
  it.each(ways)('%s', async (way) => {
    const { method, path, id, token } = await entrance(way)
    const url = fill(path, id.split('|'))
    const request = fc.record({ query: pairs, body: fc.oneof(pairs.map(formOf), json), type: types, more: headers })
    await fc.assert(
      fc.asyncProperty(request, async ({ query, body, type, more }) => {
        const asked = { method, url: `${url}?${formOf(query)}`, token, headers: { ...more, 'content-type': type } }
        const { status, body: said } = await askRaw(stage.app, asked, method === 'GET' ? undefined : body)
        expect([status < 500, said.includes('at Object.')]).toEqual([true, false])
      }),
      { numRuns: random },
    )
  })
})

function formOf(list: readonly [string, string][]): string {
  return new URLSearchParams(list.map(([name, value]) => [name, value])).toString().slice(0, 30_000)
}
