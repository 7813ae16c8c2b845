import type { FastifyRequest } from 'fastify'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Cross-site request forgery: a state-changing request from a browser must come from our own pages, by Fetch Metadata
 * (Sec-Fetch-Site), or by Origin where a browser is too old for it. A client that sends neither is no browser: it holds no
 * ambient cookie, so it may act only with a bearer token or without any session.
 */
export function comesFromOurPages(request: FastifyRequest, hasCookie: boolean): boolean {
  if (harmless.has(request.method)) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.headers.origin
  if (origin === undefined) return !hasCookie
  return sameHost(origin, request.headers.host ?? '')
}

function sameHost(origin: string, host: string): boolean {
  const from = URL.parse(origin)
  return from !== null && from.host === URL.parse(`${from.protocol}//${host}`)?.host
}
