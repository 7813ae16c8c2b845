import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { addMetrics } from '../observe/add-metrics.ts'
import { addTracing } from '../observe/add-tracing.ts'
import type { Edge } from './edge.ts'
import { addErrorHandlers } from './errors.ts'
import { handlerOf } from './handle.ts'
import { addHealth } from './health.ts'
import { limitAddresses, longestHead } from './long-address.ts'
import { openApiRoute } from './openapi.ts'
import { pressureHandler } from './pressure-handler.ts'
import { requestId } from './request-id.ts'
import { requestLog } from './request-log.ts'
import type { Route } from './route.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { addAssets } from './serve-assets.ts'

/** Builds the HTTP server of a node: limits, headers, assets, health, and every module's routes. It does not listen yet. */
export async function buildServer(
  edge: Edge,
  routes: readonly Route[],
  logger: FastifyBaseLogger | false,
): Promise<FastifyInstance> {
  const app = Fastify({
    ...(logger ? { loggerInstance: logger, logController: requestLog() } : { logger: false }),
    bodyLimit: edge.bodyLimit,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    trustProxy: [...edge.trustedProxies],
    forceCloseConnections: 'idle',
    genReqId: requestId,
    http: { maxHeaderSize: longestHead },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  // Before the limits: the page that says "too much at once" needs its language, policy and nonce, too.
  await app.register(cookie)
  addSecurityHeaders(app)
  addTracing(app)
  addMetrics(app, edge)
  await addLimits(app, edge)
  limitAddresses(app)
  await app.register(formbody, { bodyLimit: edge.bodyLimit })
  await app.register(multipart)
  addErrorHandlers(app, edge)
  addAssets(app, edge)
  addHealth(app, edge)
  for (const route of [...routes, openApiRoute(routes, edge.node.publicUrl)]) addRoute(app, edge, route)
  return app
}

function addRoute(app: FastifyInstance, edge: Edge, route: Route): void {
  app.route({
    method: route.method,
    url: route.path,
    config: route.perMinute === undefined ? {} : { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } },
    ...(route.unlogged && { logLevel: 'warn' as const }),
    handler: handlerOf(edge, route),
  })
}

async function addLimits(app: FastifyInstance, edge: Edge): Promise<void> {
  await app.register(rateLimit, {
    max: edge.perMinute,
    timeWindow: '1 minute',
    allowList: (request) => request.url.startsWith('/assets/'),
  })
  await app.register(underPressure, { maxEventLoopDelay: edge.overloadMs, exposeStatusRoute: false, pressureHandler })
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
}
