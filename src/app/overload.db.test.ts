import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { startProgram } from './testing/start-program.ts'

/** Keeps this process from everything else, so that it is later than it may be. */
function block(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

it('an overloaded node says so with its own page, and to other systems as a problem, until it has caught up', async () => {
  const program = await startProgram({ ONIL_OVERLOAD_MS: '60' })
  const { app } = program
  try {
    const late = async (): Promise<boolean> => (await app.inject('/jobs')).statusCode === 503
    for (let i = 0; i < 100 && !(await late()); i++) {
      block(120)
      await pause(0)
    }
    const [page, problem] = [await app.inject('/jobs'), await app.inject('/api/v1/vacancies')]
    expect([page.statusCode, problem.statusCode]).toEqual([503, 503])
    expect((await app.inject('/health')).json()).toEqual({ status: 'up' })
    expect(page.headers).toMatchObject({
      'retry-after': '10',
      'content-type': expect.stringContaining('text/html'),
      'content-security-policy': expect.stringContaining('nonce-'),
    })
    expect(page.body).toMatch(/<html lang="ko"[^]*<h1>지금 한꺼번에 많은 분이/)
    expect(problem.headers['content-type']).toContain('application/problem+json')
    for (let i = 0; i < 50 && (await late()); i++) await pause(100)
    expect((await app.inject('/jobs')).statusCode).toBe(200)
  } finally {
    await program.close()
  }
})
