import type { z } from 'zod'
import type { Accepts, PageCall, Reply } from './page-call.ts'

/** Who may open a route at all; what they may do there is decided by the operation behind it. */
export type Access = 'public' | 'signed-in' | 'person' | 'employer' | 'issuer' | 'operator'

/** A way in: a page, a form post, a file or an API call. The access-matrix test walks all of them. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Fastify path, e.g. '/jobs/:id'. */
  readonly path: string
  readonly access: Access
  readonly handle: (c: PageCall) => Promise<Reply>
  readonly accepts?: Accepts
  /** Readable without network: a device keeps what a visitor who is not signed in sees of it. */
  readonly keeps?: true
  /** Requests a minute from one address, when stricter than the node's general limit. */
  readonly perMinute?: number
  /** Not in the log of requests: what it counts must lead back to nobody. */
  readonly unlogged?: true
  /** API description; routes that have it are in OpenAPI and answer JSON problems. */
  readonly api?: ApiDescription
}

/** What OpenAPI says of an API route. */
export type ApiDescription = {
  readonly summary: string
  /** What it is about, where that is not the first word of its path: part of the scope that a key needs for it. */
  readonly resource?: string
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly response: z.ZodType
  readonly status?: number
}

/** A page: GET, HTML. */
export function page(path: string, access: Access, handle: Route['handle'], more: Pick<Route, 'keeps'> = {}): Route {
  return { method: 'GET', path, access, handle, ...more }
}

/** A form: POST, redirect afterwards. Checked for forgery before `handle` runs. */
export function form(
  path: string,
  access: Access,
  handle: Route['handle'],
  more: Pick<Route, 'accepts' | 'perMinute'> = {},
): Route {
  return { method: 'POST', path, access, handle, ...more }
}

/** An API route under /api/v1, described for OpenAPI. */
export function api(
  method: Route['method'],
  path: string,
  access: Access,
  description: ApiDescription,
  handle: Route['handle'],
): Route {
  return { method, path: `/api/v1${path}`, access, handle, api: description }
}

/** The scope that a program's key needs for an API route: what it is about, and whether it changes something. */
export function scopeOf(route: Route): string {
  const about = route.api?.resource ?? route.path.split('/')[3] ?? ''
  return `${about}:${route.method === 'GET' ? 'read' : 'write'}`
}
