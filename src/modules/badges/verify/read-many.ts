import { refusal } from '../../../kernel/refusal.ts'
import type { Upload } from '../../../platform/http/page-call.ts'
import { readFileEvidence } from './read-evidence.ts'
import { type Given, mostTogether } from './verify-many.ts'

/**
 * Reads files that hold one badge or many: a list of badges, a line for each badge (NDJSON), the `badges` of a wallet's
 * file, or one badge as JSON or picture. What cannot be read is one answer with its reason; the others are looked at.
 */
export function readMany(files: readonly Pick<Upload, 'name' | 'body'>[]): Given[] {
  return files.flatMap(({ name, body }) => readFile(name, body)).slice(0, mostTogether + 1)
}

function readFile(name: string, body: Buffer): Given[] {
  const many = severalIn(body)
  if (!many) return [{ name, evidence: readFileEvidence(body) }]
  return many.slice(0, mostTogether + 1).map((document, i) => ({ name: `${name} · ${i + 1}`, evidence: document }))
}

function severalIn(body: Buffer): Given['evidence'][] | undefined {
  const text = body
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
  if (!/^[[{]/.test(text)) return undefined
  const whole = parsed(text)
  if (whole !== undefined) return listIn(whole)?.map((document) => ({ document }))
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length < 2) return undefined
  return lines.slice(0, mostTogether + 1).map((line) => {
    const document = parsed(line)
    return document === undefined ? refusal('badges.not-json', 422) : { document }
  })
}

function listIn(whole: unknown): readonly unknown[] | undefined {
  if (Array.isArray(whole)) return whole
  const badges = typeof whole === 'object' && whole !== null && 'badges' in whole ? whole.badges : undefined
  return Array.isArray(badges) ? badges : undefined
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** Whether more came than is looked at together. */
export function isTooMany(given: readonly Given[]): boolean {
  return given.length > mostTogether
}
