import { expect, it } from 'vitest'
import { makeGateways } from './gateways.ts'
import { ask } from './testing/ask.ts'
import { makeCast, tokenOf } from './testing/cast.ts'
import { type TestProgram, startProgram } from './testing/start-program.ts'

const realLife = {
  ONIL_DEMO: 'false',
  ONIL_PUBLIC_URL: 'https://onil.test',
  ONIL_OIDC_ISSUER: 'https://id.example.test',
  ONIL_OIDC_CLIENT_ID: 'onil',
  ONIL_OIDC_CLIENT_SECRET: 'a secret of this test',
}

const question = { subject: 'nobody', consent: 'c', purpose: 'p', request: 'r' }

/** The operator of a program: looks at the page, and changes how an agency answers. */
async function operatorOf({ app, runtime }: TestProgram) {
  const token = await tokenOf(runtime.node, (await makeCast(runtime.node)).operator)
  const headers = { cookie: `onil=${token}; __Host-onil=${token}` }
  return {
    page: async () => (await ask(app, { method: 'GET', url: '/operator', headers })).body,
    set: async (name: string, behaviour: string) =>
      (await ask(app, { method: 'POST', url: '/operator/systems', headers, body: { name, behaviour } })).status,
  }
}

it('lets the operator of a demo stop an agency, and nothing else', async () => {
  const program = await startProgram()
  try {
    const operator = await operatorOf(program)
    expect(await operator.page()).toContain('학위 기록 (보통)')
    expect(await operator.set('degrees', 'down')).toBe(303)
    expect(await operator.page()).toContain('학위 기록 (답하지 않음)')
    // Another process of this node, such as the worker, sees it at its next question.
    const { ask: elsewhere } = makeGateways({ ...program.runtime.node }, program.runtime.config)
    expect(await elsewhere.degrees(question)).toMatchObject({ answer: 'unavailable' })
    expect(await operator.set('degrees', 'normal')).toBe(303)
    expect(await elsewhere.degrees(question)).toEqual({ answer: 'no-such-person' })
    expect(await operator.set('sms-1', 'down')).toBe(303)
    expect(await operator.page()).toContain('문자, 첫째 통로 (답하지 않음)')
    expect(await operator.set('toString', 'down')).toBe(404)
    expect(await operator.set('degrees', 'wrong-person')).toBe(422)
  } finally {
    await program.close()
  }
})

it('shows the systems outside of a demonstration too, without a switch', async () => {
  const program = await startProgram(realLife)
  try {
    const operator = await operatorOf(program)
    const page = await operator.page()
    expect([page.includes('시작한 뒤 물은 적 없음'), page.includes('/operator/systems')]).toEqual([true, false])
    expect(await operator.set('degrees', 'down')).toBe(404)
  } finally {
    await program.close()
  }
})
