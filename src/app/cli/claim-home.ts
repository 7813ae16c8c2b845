import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../../platform/config/failure.ts'
import { type Home, makeHome } from '../../platform/config/home.ts'
import { type Mark, leaveMark, liveMark } from '../../platform/embedded-postgres/process-mark.ts'

const patienceMs = 4000 // one whose terminal was just closed is stopping

/** Makes this process the one that serves this home. Throws when another one does and stays. */
export async function claimHome(home: Home): Promise<void> {
  await makeHome(home)
  for (let waited = 0; waited <= patienceMs; waited += 100) {
    if (await leaveMark(home.runFile, '')) return
    await sleep(100)
  }
  throw running(home, await liveMark(home.runFile))
}

/** Writes down where this process answers, for whoever tries to start a second one. */
export async function noteAddress(home: Home, address: string): Promise<void> {
  await leaveMark(home.runFile, address)
}

function running(home: Home, other: Mark | undefined): Failure {
  const where = other?.note ? ` ${other.note}` : ''
  const pid = other ? ` (${other.pid})` : ''
  return new Failure(
    { ko: `온일이 이미 실행 중입니다${pid}:${where}`, en: `Onil is already running${pid}:${where}` },
    {
      ko: `그대로 쓰거나 그 창에서 Ctrl-C로 멈추세요. 하나 더 실행하려면 다른 자료 폴더를 적으세요: ONIL_HOME=${home.root}-2 npm start`,
      en: `Use it, or stop it there with Ctrl-C. To run another one beside it, name another folder: ONIL_HOME=${home.root}-2 npm start`,
    },
  )
}
