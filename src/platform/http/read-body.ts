import type { FastifyRequest } from 'fastify'
import { refusal, Refused } from '../../kernel/refusal.ts'
import type { Upload } from './page-call.ts'
import type { Route } from './route.ts'

/** A request's form fields or JSON, and its files. */
export type Body = { readonly body: Record<string, unknown>; readonly files: readonly Upload[] }

/** Reads the body as the route accepts it. Too many or too large files are refused, not cut. */
export async function readBody(route: Route, request: FastifyRequest): Promise<Body> {
  if (route.accepts && request.isMultipart()) return await readParts(route.accepts.files, request)
  const body = request.body
  return { body: typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}, files: [] }
}

async function readParts(limits: { maxBytes: number; maxFiles: number }, request: FastifyRequest): Promise<Body> {
  const body: Record<string, unknown> = {}
  const files: Upload[] = []
  const parts = request.parts({
    limits: { fileSize: limits.maxBytes, files: limits.maxFiles, fields: 60, fieldSize: 100_000 },
  })
  try {
    for await (const part of parts) {
      if (part.type === 'field') body[part.fieldname] = String(part.value)
      else files.push({ field: part.fieldname, name: part.filename, type: part.mimetype, body: await part.toBuffer() })
    }
  } catch (error) {
    if (isTooLarge(error))
      throw new Refused(
        refusal('platform.file-too-large', 413, { facts: { megabytes: Math.floor(limits.maxBytes / 1e6) } }),
      )
    throw error
  }
  return { body, files: files.filter((f) => f.body.length > 0) }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 413
}
