import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import { z } from 'zod'
import type { Behaviour } from './behaviour.ts'
import { simulatedLevel } from './claims.ts'
import type { DemoPerson } from './demo-person.ts'
import { langOf } from './lang-of.ts'
import type { ErrorProps, SimulatorPages } from './pages.ts'

/** What the choosing page needs. */
export type Choosing = {
  readonly provider: Provider
  readonly people: () => Promise<readonly DemoPerson[]>
  readonly pages: SimulatorPages
  readonly behaviour: () => Behaviour
}

type Asked = Awaited<ReturnType<Provider['interactionDetails']>>

const Choice = z.object({ person: z.string().optional(), cancel: z.string().optional() })

/** The page on which a visitor says which demo person to be. */
export function addChooseRoutes(app: FastifyInstance, choosing: Choosing): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 10_000 },
    (_, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))))
    },
  )
  app.get('/people/:uid', (request, reply) => show(choosing, request, reply, false))
  app.post('/people/:uid', (request, reply) => choose(choosing, request, reply))
}

async function show(
  choosing: Choosing,
  request: FastifyRequest,
  reply: FastifyReply,
  missing: boolean,
): Promise<FastifyReply> {
  const asked = await askedOf(choosing.provider, request, reply)
  if (!asked) return showError(choosing.pages, 'expired', 400, request, reply)
  const lang = langOf(asked.params['ui_locales'])
  const people = (await choosing.people()).map(({ story, linkingId: _, ...person }) => ({
    ...person,
    story: story[lang],
  }))
  const page = choosing.pages.choose({ lang, action: request.url, people, missing }, { request, reply })
  return reply
    .code(missing ? 422 : 200)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page)
}

async function choose(choosing: Choosing, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { person, cancel } = Choice.parse(request.body ?? {})
  if (!(await askedOf(choosing.provider, request, reply)))
    return showError(choosing.pages, 'expired', 400, request, reply)
  if (cancel !== undefined || choosing.behaviour() === 'denying')
    return goOn(choosing, request, reply, { error: 'access_denied' })
  const known = (await choosing.people()).some(({ sub }) => sub === person)
  if (person === undefined || !known) return show(choosing, request, reply, true)
  return goOn(choosing, request, reply, { login: { accountId: person, acr: simulatedLevel, remember: false } })
}

async function goOn(
  { provider }: Choosing,
  request: FastifyRequest,
  reply: FastifyReply,
  result: object,
): Promise<FastifyReply> {
  return reply.redirect(await provider.interactionResult(request.raw, reply.raw, { ...result }), 303)
}

// The request of this browser to be identified, unless it is too old or of another browser.
async function askedOf(provider: Provider, { raw }: FastifyRequest, reply: FastifyReply): Promise<Asked | undefined> {
  try {
    return await provider.interactionDetails(raw, reply.raw)
  } catch (error) {
    if (error instanceof Error && error.name === 'SessionNotFound') return undefined
    throw error
  }
}

/** Says on a page why the visitor cannot be identified now. */
export function showError(
  pages: SimulatorPages,
  kind: ErrorProps['kind'],
  status: number,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const lang = langOf(request.headers['accept-language'])
  return reply.code(status).type('text/html; charset=utf-8').send(pages.error({ lang, kind }, { request, reply }))
}
