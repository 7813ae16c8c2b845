import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Edge } from '../../../platform/http/edge.ts'
import { buildServer } from '../../../platform/http/server.ts'
import type { Node } from '../../../platform/node.ts'
import type { Actor } from '../../../platform/operation/actor.ts'
import { routes } from '../routes.ts'

/** The module's pages on a real HTTP server (not listening); `as` signs somebody in. */
export type Site = {
  readonly app: FastifyInstance
  get(path: string, as?: Actor, lang?: 'ko' | 'en'): Promise<Answer>
  post(path: string, fields: Readonly<Record<string, string>>, as?: Actor, lang?: 'ko' | 'en'): Promise<Answer>
}

/** An answer as a test reads it. */
export type Answer = {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly raw: Buffer
}

/** Serves the module's routes of a node. */
export async function openSite(node: Node): Promise<Site> {
  const signedIn = new Map<string, Actor>()
  const app = await buildServer(edgeOf(node, signedIn), routes, false)
  const head = (as: Actor | undefined, lang: string): Record<string, string> => {
    const token = `test-session-of-${as?.kind === 'person' ? as.person + as.acting.role : 'nobody'}`
    if (as) signedIn.set(token, as)
    return { cookie: as ? `onil=${token}; onil-lang=${lang}` : `onil-lang=${lang}`, 'sec-fetch-site': 'same-origin' }
  }
  const answer = async (init: InjectOptions): Promise<Answer> => {
    const { statusCode, body, headers, rawPayload } = await app.inject(init)
    return { status: statusCode, text: body, headers, raw: rawPayload }
  }
  return {
    app,
    get: (path, as, lang = 'ko') => answer({ method: 'GET', url: path, headers: head(as, lang) }),
    post: (path, fields, as, lang = 'ko') =>
      answer({
        method: 'POST',
        url: path,
        headers: { ...head(as, lang), 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      }),
  }
}

function edgeOf(node: Node, signedIn: ReadonlyMap<string, Actor>): Edge {
  return {
    node,
    demo: true,
    secureCookies: false,
    trustedProxies: ['127.0.0.1'],
    overloadMs: 2000,
    sessionMinutes: 30,
    perMinute: 10_000,
    bodyLimit: 200_000,
    assets: { url: (name) => `/assets/${name}`, files: new Map() },
    authenticate: async (token) => {
      const actor = signedIn.get(token)
      return actor && { actor, unread: 0 }
    },
    trouble: (_, trouble) => `<main>${trouble.kind === 'refused' ? trouble.refusal.refused : trouble.kind}</main>`,
    refusalText: (reason) => reason.refused,
    ready: async () => ({}),
  }
}
