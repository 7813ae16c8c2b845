import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Problem, onil } from '../../clients/typescript/client.ts'
import { askRaw } from '../../src/app/testing/ask.ts'
import { makeCast, tokenOf } from '../../src/app/testing/cast.ts'
import { type TestProgram, startProgram } from '../../src/app/testing/start-program.ts'

const regions = ['11680']
let program: TestProgram
let origin = ''
let key = ''

beforeAll(async () => {
  program = await startProgram()
  origin = program.address
  const cast = await makeCast(program.runtime.node)
  const token = await tokenOf(program.runtime.node, cast.personA)
  const scopes = ['wishes:write', 'resume:read', 'resume:write'].map((scope) => `&scopes=${encodeURIComponent(scope)}`)
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const asked = { method: 'POST', url: '/developers/keys', token, headers }
  const made = await askRaw(program.app, asked, `name=program&days=30${scopes.join('')}`)
  key = /onil_[\w-]{43}/.exec(made.body)?.[0] ?? ''
})
afterAll(() => program.close())

const Named = z.object({ name: z.string(), in: z.string() })
const Description = z.object({
  openapi: z.string().startsWith('3.1.'),
  paths: z.record(z.string(), z.record(z.string(), z.object({ parameters: z.array(Named) }))),
})

describe('the description that clients are made from', () => {
  it('names the parts of each address, and no reference in it leads nowhere', async () => {
    const text = (await program.app.inject('/api/v1/openapi.json')).body
    const { paths } = Description.parse(JSON.parse(text))
    const odd = Object.entries(paths).flatMap(([path, ways]) =>
      Object.entries(ways).flatMap(([way, { parameters }]) => {
        const named = parameters.flatMap((one) => (one.in === 'path' ? [`{${one.name}}`] : []))
        return named.toSorted().join() === (path.match(/\{\w+\}/g) ?? []).toSorted().join() ? [] : [`${way} ${path}`]
      }),
    )
    expect(odd).toEqual([])
    expect(Object.keys(paths).length).toBeGreaterThan(50)
    // A part of a shape that refers to another one would do so from the top of the whole document, where nothing is.
    expect(text.match(/"\$ref":"[^"]*"/g)).toBeNull()
  })
})

const wishes = { regions, occupations: [], shifts: [] }

describe('the generated client', () => {
  it('asks without a key what everybody may know, and with one what is its holder’s', async () => {
    const found = await onil({ origin })('GET /api/v1/vacancies', { query: {} })
    expect(found.total).toBe(0)
    expect(await onil({ origin, key })('PUT /api/v1/wishes', { body: wishes })).toEqual({})
  })

  it('throws a refusal with its code and the fields that do not fit', async () => {
    const odd = onil({ origin, key })('PUT /api/v1/wishes', { body: { ...wishes, regions: ['nowhere'] } })
    await expect(odd).rejects.toThrow(Problem)
    await expect(odd).rejects.toMatchObject({ status: 422, code: 'platform.does-not-fit' })
    await expect(onil({ origin, key })('GET /api/v1/wallet', {})).rejects.toMatchObject({
      code: 'platform.key-lacks-scope',
    })
    await expect(onil({ origin, key: `${key}x` })('GET /api/v1/wallet', {})).rejects.toMatchObject({ status: 401 })
  })

  it('asks again after a lost answer with the same key, so that one entry is there and not two', async () => {
    let lost = 0
    const losing: typeof fetch = async (request) => {
      const answer = await fetch(request)
      if (lost++ > 0) return answer
      throw new TypeError('the connection was lost')
    }
    const entry = { section: 'skill', title: '지게차', organisation: '', detail: '' } as const
    await onil({ origin, key, fetch: losing })('POST /api/v1/resume/entries', { body: entry })
    const resume = JSON.stringify(await onil({ origin, key })('GET /api/v1/resume', {}))
    expect(resume.split('지게차')).toHaveLength(2)
    expect(lost).toBe(2)
  })
})
