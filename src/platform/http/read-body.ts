import type { FastifyRequest } from 'fastify'
import { refusal, Refused } from '../../kernel/refusal.ts'
import type { Accepts, Upload } from './page-call.ts'
import { isPlain, plainText } from './plain-text.ts'
import type { Route } from './route.ts'

/** A request's form fields or JSON, and its files. */
export type Body = { readonly body: Record<string, unknown>; readonly files: readonly Upload[] }

/** Reads the body as the route accepts it. Too many or too large files are refused, not cut. */
export async function readBody(route: Route, request: FastifyRequest): Promise<Body> {
  if (route.accepts && request.isMultipart()) return await readParts(route.accepts.files, request)
  const body = request.body
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body: {}, files: [] }
  if (!isForm(request)) return { body: json({ ...body }), files: [] }
  return {
    body: Object.fromEntries(Object.entries(body).map(([name, value]) => [plainText(name), typed(value)])),
    files: [],
  }
}

function isForm(request: FastifyRequest): boolean {
  return request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
}

// What a program sends is refused rather than changed: it may be signed.
function json(body: Record<string, unknown>): Record<string, unknown> {
  if (!isPlain(body)) throw new Refused(refusal('platform.does-not-fit', 422))
  return body
}

function typed(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => plainText(String(one))) : plainText(String(value))
}

/** How long a text beside files may be (bytes), unless the route says more. A longer one is refused, not cut. */
const usualText = 100_000

async function readParts(limits: Accepts['files'], request: FastifyRequest): Promise<Body> {
  const fieldSize = limits.maxText ?? usualText
  const body: Record<string, unknown> = {}
  const files: Upload[] = []
  const parts = request.parts({
    limits: { fileSize: limits.maxBytes, files: limits.maxFiles, fields: 60, fieldSize },
  })
  try {
    for await (const part of parts) {
      if (part.type === 'field') body[plainText(part.fieldname)] = plainText(wholeText(part, fieldSize))
      else files.push({ field: part.fieldname, name: part.filename, type: part.mimetype, body: await part.toBuffer() })
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    if (isTooLarge(error))
      throw new Refused(
        refusal('platform.file-too-large', 413, { facts: { megabytes: Math.floor(limits.maxBytes / 1e6) } }),
      )
    throw new Refused(refusal('platform.does-not-fit', 422)) // cut off, or not what it says it is
  }
  return { body, files: files.filter((f) => f.body.length > 0) }
}

function wholeText({ value, valueTruncated }: { value: unknown; valueTruncated: boolean }, most: number): string {
  if (!valueTruncated) return String(value)
  throw new Refused(refusal('platform.text-too-long', 413, { facts: { kilobytes: most / 1000 } }))
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 413
}
