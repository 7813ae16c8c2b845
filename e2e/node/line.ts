import { once } from 'node:events'
import { type Server, type Socket, connect, createServer } from 'node:net'
import { freePort } from '../../src/platform/embedded-postgres/free-port.ts'

/** The line between a browser and a node, which can be cut and mended: the browser's address stays the same. */
export type Line = { readonly address: string; cut(): Promise<void>; mend(): Promise<void> }

/** Lays a line to a node. */
export async function layLine(to: string): Promise<Line> {
  const { port: far } = new URL(to)
  const port = await freePort()
  const open = new Set<Socket>()
  let server: Server | undefined
  const mend = async (): Promise<void> => {
    server = createServer((near) => join(near, connect(Number(far), '127.0.0.1'), open))
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const cut = async (): Promise<void> => {
    const closed = server && once(server, 'close')
    server?.close()
    for (const socket of open) socket.destroy()
    await closed
    server = undefined
  }
  await mend()
  return { address: `http://127.0.0.1:${port}`, cut, mend }
}

function join(near: Socket, far: Socket, open: Set<Socket>): void {
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    open.add(one)
    one.pipe(other)
    one.on('error', () => other.destroy())
    one.on('close', () => {
      open.delete(one)
      other.destroy()
    })
  }
}
