import type { FastifyInstance } from 'fastify'
import { makeAuthenticator } from '../../platform/testing/authenticator.ts'
import { ask } from '../testing/ask.ts'
import { marks } from './marks.ts'

/** A passkey is made on the pages, too, and once: whoever has one shows it before the next. */
export async function passkeyOf(app: FastifyInstance, token: string): Promise<string> {
  const known = async () => (await ask(app, { method: 'GET', url: '/my/sign-in', token })).body
  const found = async () => /name="passkey" value="([^"]+)"/.exec(await known())?.[1]
  const before = await found()
  if (before !== undefined) return before
  const { body } = await ask(app, { method: 'GET', url: '/my/sign-in/add', token })
  const question = JSON.parse((/data-options="([^"]+)"/.exec(body)?.[1] ?? '').replaceAll('&quot;', '"'))
  const answer = makeAuthenticator('localhost').make(question, 'http://localhost')
  const form = { asked: question.id, answer, name: marks.passkey }
  await ask(app, { method: 'POST', url: '/my/sign-in/add', token, body: form })
  return (await found()) ?? ''
}
