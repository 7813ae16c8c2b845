import { expect, it } from 'vitest'
import { ask } from './testing/ask.ts'
import { startProgram } from './testing/start-program.ts'

const realLife = {
  ONIL_DEMO: 'false',
  ONIL_PUBLIC_URL: 'https://onil.test',
  ONIL_OIDC_ISSUER: 'https://id.example.test',
  ONIL_OIDC_CLIENT_ID: 'onil',
  ONIL_OIDC_CLIENT_SECRET: 'a secret of this test',
}

it('outside of a demonstration there is no mailbox to look into and nobody to pretend to be', async () => {
  const program = await startProgram(realLife)
  try {
    expect(program.ways.filter((way) => way.includes('/simulator/'))).toEqual([])
    for (const url of ['/demo/mailbox', '/demo', '/simulator/identity/auth'])
      expect([url, (await ask(program.app, { method: 'GET', url })).status]).toEqual([url, 404])
  } finally {
    await program.close()
  }
})
