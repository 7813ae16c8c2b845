import type { FastifyInstance } from 'fastify'

/** One request of a test: a browser's form, or JSON for the API. */
export type Asked = {
  /** As in 'POST /jobs/:id'. */
  readonly method: string
  readonly url: string
  readonly token?: string
  readonly body?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** What came back. */
export type Answered = {
  readonly status: number
  readonly location: string
  readonly body: string
  readonly type: string
}

let count = 0

/** Asks the server as one browser of many: each request comes from an address of its own, so that nobody is asked to wait. */
export async function ask(app: FastifyInstance, asked: Asked): Promise<Answered> {
  const json = asked.url.startsWith('/api/')
  const payload =
    asked.method === 'GET' ? undefined : json ? JSON.stringify(asked.body ?? {}) : formOf(asked.body ?? {})
  const type = json ? 'application/json' : 'application/x-www-form-urlencoded'
  const headers = { ...(payload !== undefined && { 'content-type': type }), ...asked.headers }
  return await askRaw(app, { ...asked, headers }, payload)
}

/** The same with a body of one's own making. */
export async function askRaw(
  app: FastifyInstance,
  { method, url, token, headers }: Omit<Asked, 'body'>,
  payload?: string,
): Promise<Answered> {
  count++
  const reply = await app.inject({
    method: methodOf(method),
    url,
    headers: {
      'x-forwarded-for': `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`,
      'sec-fetch-site': 'same-origin',
      ...headers,
      ...(token !== undefined && { cookie: `onil=${token}; ${headers?.['cookie'] ?? ''}` }),
    },
    ...(payload !== undefined && { payload }),
  })
  const header = (name: string): string => String(reply.headers[name] ?? '')
  return { status: reply.statusCode, location: header('location'), type: header('content-type'), body: reply.body }
}

function formOf(body: Readonly<Record<string, unknown>>): string {
  return new URLSearchParams(Object.entries(body).map(([name, value]) => [name, String(value)])).toString()
}

function methodOf(text: string): 'GET' | 'POST' | 'PUT' | 'DELETE' {
  return (['GET', 'POST', 'PUT', 'DELETE'] as const).find((one) => one === text) ?? 'GET'
}
