import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { makeLogger } from '../log/make-logger.ts'
import { requestLog } from './request-log.ts'

test('a request is one line of the log, with what an operator needs and without what was searched for', async () => {
  const lines: string[] = []
  const logger = makeLogger({ level: 'info' }, { write: (line) => void lines.push(line) })
  const app = Fastify({ loggerInstance: logger, logController: requestLog(), genReqId: () => 'request-1' })
  app.get('/jobs', () => 'found')
  app.setNotFoundHandler(async (_request, reply) => await reply.status(404).send('not found'))
  await app.inject('/jobs?q=secret')
  await app.inject('/nowhere?q=secret')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { reqId: 'request-1', method: 'GET', url: '/jobs', status: 200, msg: 'answered' },
    { reqId: 'request-1', method: 'GET', url: '/nowhere', status: 404, msg: 'answered' },
  ])
  expect(lines.join('')).not.toContain('secret')
})

test('an address that opens something by itself is not in the log: its route is', async () => {
  const lines: string[] = []
  const logger = makeLogger({ level: 'info' }, { write: (line) => void lines.push(line) })
  const app = Fastify({ loggerInstance: logger, logController: requestLog() })
  app.get('/recovery/:id/:token', () => 'stop it?')
  await app.inject('/recovery/7/Zk3j9mQv?lang=en')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ url: '/recovery/:id/:token', status: 200 }])
  expect(lines.join('')).not.toContain('Zk3j9mQv')
})
