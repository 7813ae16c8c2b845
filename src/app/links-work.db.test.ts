import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask } from './testing/ask.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startProgram()
})
afterAll(async () => await program.close())

// A loaded machine may ask to come back; a link is dead only when it stays so.
async function follow(url: string): Promise<Awaited<ReturnType<typeof ask>>> {
  for (let tries = 0; ; tries++) {
    const reply = await ask(program.app, { method: 'GET', url })
    if (reply.status !== 503 || tries === 20) return reply
    await new Promise((done) => setTimeout(done, 500))
  }
}

async function linksOf(url: string): Promise<string[]> {
  const { body, status } = await follow(url)
  if (status !== 200) throw new Error(`${url} answered ${status}`)
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  return [...main.matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

it('guides, help and home lead only where something is', async () => {
  const guides = (await linksOf('/life')).filter((href) => href.startsWith('/life/'))
  expect(guides.length).toBeGreaterThan(9)
  const links = await Promise.all([...guides, '/', '/help', '/help?q=zzzz'].map(linksOf))
  const dead: string[] = []
  for (const url of new Set(links.flat())) {
    const { status, location } = await follow(url)
    if (status !== 200 && !location.startsWith('/sign-in?')) dead.push(`${url}: ${status}`)
  }
  expect(dead).toEqual([])
})
