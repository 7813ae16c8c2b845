import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { choosePort } from './choose-port.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function takePort(): Promise<number> {
  const server = createServer()
  open.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

test('a usual port that is taken gives way to the next free one', async () => {
  const port = await takePort()
  expect(await choosePort({ host: '127.0.0.1', port, portIsChosen: false })).toBeGreaterThan(port)
})

test('a chosen port that is taken stops the start and says what to do', async () => {
  const port = await takePort()
  await expect(choosePort({ host: '127.0.0.1', port, portIsChosen: true })).rejects.toThrow(
    `Port ${port} is used by another program. Stop that program`,
  )
})

test('an address that is not of this machine is named', async () => {
  await expect(choosePort({ host: '192.0.2.1', port: 4600, portIsChosen: true })).rejects.toThrow(
    'HOST must be an address of this machine',
  )
})
