import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { pressureHandler } from './pressure-handler.ts'

const answered = async (late: number): Promise<{ status: number; again: unknown }> => {
  const app = Fastify()
  app.addHook('onRequest', async (request, reply) => await pressureHandler(request, reply, 'eventLoopDelay', late))
  app.get('/', () => 'here')
  const { statusCode, headers } = await app.inject('/')
  return { status: statusCode, again: headers['retry-after'] }
}

test('who is late says so and when to try again; a second without a measurement is not late', async () => {
  expect(await answered(2_500)).toEqual({ status: 503, again: '10' })
  expect(await answered(Number.POSITIVE_INFINITY)).toEqual({ status: 200, again: undefined })
})
