import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastify, { type FastifyInstance } from 'fastify'
import { generate } from 'selfsigned'
import { makeConformanceNode } from '../../modules/badges/index.ts'

/** Where the node listens, where it keeps its keys, and its certificate when the operator has one. */
export type ConformancePlace = {
  readonly folder: string
  readonly host: string
  readonly port: number
  readonly publicUrl?: string | undefined
  readonly certificate?: { readonly cert: string; readonly key: string } | undefined
}

/** A conformance node that answers over HTTPS. */
export type ConformanceServer = { readonly url: string; readonly settings: string; stop(): Promise<void> }

const bodyLimit = 5 * 1_024 * 1_024

/** Starts the node for the public suites. It reads nothing from outside and keeps nothing but its keys. */
export async function serveConformance(place: ConformancePlace): Promise<ConformanceServer> {
  const https = place.certificate ?? (await ownCertificate(place))
  const app = fastify({ https, bodyLimit, logger: false })
  const url = place.publicUrl ?? `https://localhost:${place.port}`
  const node = await makeConformanceNode(place.folder, url, () => new Date())
  answerWith(app, node)
  await app.listen({ host: place.host, port: place.port })
  return { url, settings: node.settings, stop: async () => await app.close() }
}

function answerWith(app: FastifyInstance, node: Awaited<ReturnType<typeof makeConformanceNode>>): void {
  app.removeAllContentTypeParsers()
  // Whatever it calls itself, the body is JSON; what is none is the API's own refusal.
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, text, done) => done(null, parsed(String(text))))
  // What fastify itself refuses (a body too large, one cut off) is answered like every other thing that does not verify.
  app.setErrorHandler<Error & { statusCode?: number; code?: string }>(async (error, _, reply) => {
    const { statusCode: status = 500, code: title = 'error' } = error
    return await reply
      .code(status)
      .send({ verified: false, status, title, problemDetails: [{ title }], errors: [{ title }] })
  })
  app.all('/*', async (request, reply) => {
    const path = new URL(request.url, 'https://localhost').pathname
    const { status, body } = await node.answer(request.method, path, request.body)
    return await reply.code(status).type('application/json').send(JSON.stringify(body))
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A certificate for this machine, made at the first start. The suites are told not to check it. */
async function ownCertificate({ folder }: ConformancePlace): Promise<{ cert: string; key: string }> {
  const [certFile, keyFile] = [join(folder, 'tls-cert.pem'), join(folder, 'tls-key.pem')]
  const kept = await Promise.all([readFile(certFile, 'utf8'), readFile(keyFile, 'utf8')]).catch(() => undefined)
  if (kept) return { cert: kept[0], key: kept[1] }
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048, algorithm: 'sha256' })
  await writeFile(certFile, made.cert)
  await writeFile(keyFile, made.private, { mode: 0o600 })
  return { cert: made.cert, key: made.private }
}
