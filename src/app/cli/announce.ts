import type { Said } from '../../platform/config/failure.ts'
import type { Terminal } from './terminal.ts'

/** Someone of the demo town to sign in as. */
export type DemoPerson = { readonly name: string; readonly note: Said }

/** What `onil start` has to tell when it is ready. */
export type Ready = {
  readonly address: string
  readonly people: readonly DemoPerson[]
  readonly seconds: number
  readonly log?: string
}

/** Prints the address and the demo people. */
export function announce(terminal: Terminal, { address, people, seconds, log }: Ready): void {
  const time = seconds.toFixed(1)
  const list = people.map(({ name, note }) => ({ ko: `    ${name}  ${note.ko}`, en: `    ${name}  ${note.en}` }))
  const logLine = log === undefined ? [] : [{ ko: `  기록: ${log}`, en: `  Log: ${log}` }]
  terminal.result({ address, people, seconds }, [
    {
      ko: `\n온일이 준비되었습니다(${time}초).\n\n  ${address}\n`,
      en: `\nOnil is ready (${time} s).\n\n  ${address}\n`,
    },
    ...(people.length > 0
      ? [{ ko: '  시연 인물 (로그인할 때 고르세요):', en: '  Demo people (choose one when you sign in):' }, ...list]
      : []),
    ...logLine,
    { ko: '  멈추려면 Ctrl-C를 누르세요.', en: '  Press Ctrl-C to stop.' },
  ])
}
