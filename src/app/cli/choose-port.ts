import { createServer } from 'node:net'
import type { Config } from '../../platform/config/config.ts'
import { Failure } from '../../platform/config/failure.ts'

/** The port to listen on: the operator's, or the first free one from the usual one on. */
export async function choosePort({
  host,
  port,
  portIsChosen,
}: Pick<Config, 'host' | 'port' | 'portIsChosen'>): Promise<number> {
  const last = portIsChosen ? port : port + 99
  for (let candidate = port; candidate <= last; candidate++) {
    const trouble = await tryPort(host, candidate)
    if (trouble === undefined) return candidate
    if (trouble !== 'EADDRINUSE') throw cannotListen(host, candidate, trouble)
  }
  throw taken(port, last)
}

function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', (error) => done('code' in error ? String(error.code) : error.message))
    server.listen(port, host, () => server.close(() => done(undefined)))
  })
}

function taken(first: number, last: number): Failure {
  const which = first === last ? String(first) : `${first}–${last}`
  return new Failure(
    { ko: `${which}번 포트를 다른 프로그램이 쓰고 있습니다.`, en: `Port ${which} is used by another program.` },
    {
      ko: `그 프로그램을 멈추거나 PORT=${last + 1}처럼 다른 포트를 적으세요. PORT를 적지 않으면 빈 포트를 찾습니다.`,
      en: `Stop that program, or name another port such as PORT=${last + 1}. Without PORT a free one is found.`,
    },
  )
}

function cannotListen(host: string, port: number, reason: string): Failure {
  return new Failure(
    {
      ko: `${host}:${port}에서 기다릴 수 없습니다(${reason}).`,
      en: `It is not possible to listen on ${host}:${port} (${reason}).`,
    },
    {
      ko: 'HOST에는 이 컴퓨터의 주소를, PORT에는 1024 이상의 번호를 적으세요.',
      en: 'HOST must be an address of this machine, PORT a number of 1024 or above.',
    },
  )
}
