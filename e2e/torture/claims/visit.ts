import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../../../src/platform/new-id.ts'

/** What came back. */
export type Answer = { readonly status: number; readonly text: string; readonly location: string }
/** What a form holds; a list is a field that is there several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** How people reach the server: as a browser does, with their session, and once more when there was no answer. */
export type Visits = {
  get(path: string, session: string): Promise<Answer>
  /** Posts a form under one key until it is answered. Any answer but the redirect, or those named, is an error. */
  post(path: string, session: string, fields: Fields, also?: readonly number[]): Promise<Answer>
  /** Requests that went out; those that were lost with the server or came while it was not there; and those it could not serve (5xx). */
  readonly counted: { sent: number; lost: number; failed: number }
}

type Asked = { readonly method: 'GET' | 'POST'; readonly path: string; readonly session: string; readonly body: string }

/** Visits to a server that may die at any moment. */
export function visitsTo(origin: string): Visits {
  const agent = new Agent({ keepAlive: true })
  const counted = { sent: 0, lost: 0, failed: 0 }
  const untilAnswered = async (asked: Asked, fine: readonly number[]): Promise<Answer> => {
    for (const until = Date.now() + 300_000; Date.now() < until; await pause(150)) {
      counted.sent++
      const answer = await once(agent, origin, asked).catch(() => undefined)
      if (answer && answer.status < 500) return mustBe(fine, asked, answer)
      counted[answer ? 'failed' : 'lost']++
    }
    throw new Error(`nobody answers at ${asked.path}`)
  }
  return {
    counted,
    get: async (path, session) => await untilAnswered({ method: 'GET', path, session, body: '' }, [200]),
    post: async (path, session, fields, also = []) => {
      const body = new URLSearchParams([['_key', newId()], ['_page', path], ...pairsOf(fields)]).toString()
      return await untilAnswered({ method: 'POST', path, session, body }, [303, ...also])
    },
  }
}

function pairsOf(fields: Fields): string[][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
}

function mustBe(fine: readonly number[], { method, path }: Asked, answer: Answer): Answer {
  const turnedAway = /^\/(sign-in|step-up)/.test(answer.location)
  if (fine.includes(answer.status) && !turnedAway) return answer
  const says = answer.text.replaceAll(/<style.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ')
  throw new Error(`${method} ${path}: ${answer.status} ${answer.location} ${says.slice(0, 600)}`)
}

async function once(agent: Agent, origin: string, { method, path, session, body }: Asked): Promise<Answer> {
  const headers = {
    cookie: `__Host-onil=${session}`,
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
    ...(method === 'POST' && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }),
  }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(origin + path, { agent, method, headers }, resolve)
      .on('error', reject)
      .end(body)
  })
  let text = ''
  for await (const piece of answer.setEncoding('utf8')) text += String(piece)
  return { status: answer.statusCode ?? 0, text, location: answer.headers.location ?? '' }
}
