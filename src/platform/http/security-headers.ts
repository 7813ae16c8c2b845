import type { FastifyInstance } from 'fastify'
import { randomText } from './random-text.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** This answer's one-time word for its scripts. */
    nonce: string
  }
}

// Nothing inline, nothing from elsewhere (W3C CSP 3); sign-in posts are redirected to the identity provider.
const policy = [
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';')

// As the OWASP Secure Headers Project advises; the one of XSS protection turns off a faulty old filter.
const headers: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
}

/** Gives every answer the headers that keep browsers careful, and a nonce of its own, which the page writes on its scripts. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.decorateReply('nonce', '')
  app.addHook('onRequest', (_request, reply, done) => {
    reply.nonce = randomText(16)
    const scripts = `script-src 'strict-dynamic' 'nonce-${reply.nonce}'`
    void reply.headers(headers).header('content-security-policy', `default-src 'none';${scripts};${policy}`)
    done()
  })
}
