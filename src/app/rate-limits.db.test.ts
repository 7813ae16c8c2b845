import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram({ ONIL_RATE_PER_MINUTE: '60' })
})
afterAll(async () => await program.close())

/** How many of so many requests from one address were let through, and what the others were told. */
async function knockOften(url: string, from: string, times: number): Promise<{ through: number; told: string[] }> {
  const replies = []
  for (let i = 0; i < times; i++) replies.push(await program.app.inject({ url, remoteAddress: from }))
  const refused = replies.filter((r) => r.statusCode === 429)
  const told = new Set(refused.map((r) => String(r.headers['retry-after'] !== undefined)))
  return { through: times - refused.length, told: [...told] }
}

let addresses = 1

describe('one address', () => {
  it.each([
    ['/sign-in/start', 20],
    ['/sign-in/callback?state=x&code=y', 20],
    ['/sign-in', 60],
    ['/jobs', 60],
    ['/nowhere', 60],
    ['/api/v1/vacancies', 60],
  ])('asks %s no more than %i times a minute', async (url, most) => {
    expect(await knockOften(url, `203.0.113.${addresses++}`, 80)).toEqual({ through: most, told: ['true'] })
  })

  it('is the same one whatever of its own block it takes (IPv6 /64)', async () => {
    let through = 0
    for (let i = 0; i < 40; i++) {
      const reply = await program.app.inject({
        url: '/sign-in/start',
        remoteAddress: `2001:db8:7:7::${i.toString(16)}`,
      })
      if (reply.statusCode !== 429) through++
    }
    expect(through).toBe(20)
  })

  it('does not become another one by saying so, unless a proxy of ours says it', async () => {
    let through = 0
    for (let i = 0; i < 40; i++) {
      const headers = { 'x-forwarded-for': `198.51.100.${i}` }
      const reply = await program.app.inject({ url: '/sign-in/start', remoteAddress: '203.0.113.250', headers })
      if (reply.statusCode !== 429) through++
    }
    expect(through).toBe(20)
  })
})

// As in June 2023, when five million tries from 28 addresses opened 236,000 accounts of another service.
describe('stolen sign-ins tried from 28 addresses', () => {
  it('reach the check of a sign-in twenty times a minute each, and none of them gets a session', async () => {
    let checked = 0
    const sessions: string[] = []
    for (let address = 0; address < 28; address++)
      for (let i = 0; i < 60; i++) {
        const url = `/sign-in/callback?code=stolen-${i}&state=guess-${address}-${i}`
        const reply = await program.app.inject({ url, remoteAddress: `192.0.2.${address}` })
        if (reply.statusCode !== 429) checked++
        sessions.push(...reply.cookies.filter((c) => c.name === 'onil' && c.value !== '').map((c) => c.value))
      }
    expect(checked).toBe(28 * 20)
    expect(sessions).toEqual([])
  })
})

it('guessed session tokens open nothing', async () => {
  const headers = (i: number): { cookie: string } => ({ cookie: `onil=${String(i).padStart(43, 'A')}` })
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      program.app.inject({ url: '/my/devices', remoteAddress: `198.51.100.${i}`, headers: headers(i) }),
    ),
  )
  expect(replies.filter((r) => r.statusCode !== 303)).toEqual([])
})
