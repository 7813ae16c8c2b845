import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

const proxy = '203.0.113.7'
let program: TestProgram
let token: string
beforeAll(async () => {
  program = await startProgram({ ONIL_TRUSTED_PROXIES: '203.0.113.0/29' })
  token = await tokenOf(program.runtime.node, (await makeCast(program.runtime.node)).personA)
})
afterAll(async () => await program.close())

/** Whether the cookies of this answer are for TLS only. */
async function cookiesVia(remoteAddress: string, proto: string): Promise<(boolean | undefined)[]> {
  const headers = { 'x-forwarded-proto': proto, 'x-forwarded-for': '198.51.100.4' }
  const reply = await program.app.inject({ url: '/sign-in/start?return=/my', remoteAddress, headers })
  return [...new Set(reply.cookies.filter((c) => c.name.includes('onil')).map((c) => c.secure))]
}

describe('a demo', () => {
  it('gives cookies for TLS only when a proxy of ours says that the browser came by HTTPS', async () => {
    expect(await cookiesVia(proxy, 'https')).toEqual([true])
    expect(await cookiesVia(proxy, 'http')).not.toEqual([true])
    expect(await cookiesVia('198.51.100.9', 'https')).not.toEqual([true])
  })

  it('takes there only the session that TLS protects', async () => {
    const my = async (name: string): Promise<number> => {
      const headers = { 'x-forwarded-proto': 'https', cookie: `${name}=${token}` }
      return (await program.app.inject({ url: '/my', remoteAddress: proxy, headers })).statusCode
    }
    expect([await my('__Host-onil'), await my('onil')]).toEqual([200, 303])
  })
})
