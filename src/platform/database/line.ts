import type pg from 'pg'
import { prepareValue } from 'pg/lib/utils.js'
import { type Answer, type Asked, Batch } from './batch.ts'

/** A statement with its values. With a name it is prepared once for each connection. */
export type Statement = { readonly name?: string; readonly text: string; readonly values: readonly unknown[] }

/** A connection on which statements asked for at the same moment travel together: one round trip for all of them. */
export type Line = {
  ask(statement: Statement): Promise<Answer>
  /** Statements that go before the next one asked for, with it. Without one they are never sent. */
  before(statements: readonly Statement[]): void
  /** Whether all that was to go before has been sent. */
  readonly opened: boolean
}

const lines = new WeakMap<pg.PoolClient, Line>()

/** The line of a connection: always the same one. */
export function lineOf(client: pg.PoolClient): Line {
  const line = lines.get(client) ?? makeLine(client)
  lines.set(client, line)
  return line
}

function makeLine(client: pg.PoolClient): Line {
  // Whoever asked is told that the connection broke; without a listener the same news would end this process.
  client.on('error', () => undefined)
  let first: readonly Statement[] = []
  let waiting: Asked[] = []
  let busy = false
  // At the end of the tick: by then whatever runs side by side has asked.
  const schedule = (): void => {
    if (!busy && waiting.length > 0) process.nextTick(send)
  }
  const send = (): void => {
    if (busy || waiting.length === 0) return
    busy = true
    const batch = new Batch(waiting, () => {
      busy = false
      schedule()
    })
    waiting = []
    client.query(batch)
  }
  const add = (statement: Statement, answer: Asked['answer'], fail: Asked['fail']): void => {
    const { name, text } = statement
    const values = statement.values.map((value) => prepareValue(value))
    waiting.push({ statement: { text, values, ...(name !== undefined && { name }) }, answer, fail })
  }
  return {
    get opened() {
      return first.length === 0
    },
    before: (statements) => {
      first = statements
    },
    ask: (statement) =>
      new Promise((answer, fail) => {
        // When one of the first fails, so does what travels with it.
        for (const one of first)
          add(
            one,
            () => undefined,
            () => undefined,
          )
        first = []
        add(statement, answer, fail)
        schedule()
      }),
  }
}
