import { type Refusal, isRefusal, refusal } from '../../../../kernel/refusal.ts'
import { unbakeAnyPng } from './unbake-any-png.ts'
import { unbakeSvg } from './unbake-svg.ts'

/** In which form a badge came. */
export const outsideForms = ['json', 'jwt', 'png', 'svg'] as const
/** In which form a badge came. */
export type OutsideForm = (typeof outsideForms)[number]

/** A badge from elsewhere as it came: `text` is exactly what its issuer signed or published (JSON or a compact JWS). */
export type Outside = { readonly form: OutsideForm; readonly text: string }

/** A badge taken apart as far as anybody's text can be: by which standard, and its JSON. Nothing of it is proven yet. */
export type OpenedOutside = {
  readonly standard: 'ob3' | 'ob2'
  readonly signedText: boolean
  readonly json: Readonly<Record<string, unknown>>
}

const longest = 256 * 1_024
const compact = /^[\w-]{2,}\.[\w-]{2,}\.[\w-]{2,}$/

/** Reads a file with one badge: JSON, JWT, PNG or SVG, of Open Badges 2.0 or 3.0. */
export function readOutsideFile(file: Uint8Array): Outside | Refusal {
  if (file[0] === 0x89) return fromPicture('png', unbakeAnyPng(file))
  const text = Buffer.from(file)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
  return text.startsWith('<') ? fromPicture('svg', unbakeSvg(file)) : readOutsideText(text)
}

/** Reads pasted text: the badge as JSON or JWT. */
export function readOutsideText(pasted: string, form?: OutsideForm): Outside | Refusal {
  const text = pasted.trim()
  if (text.length > longest) return refusal('badges.too-large', 413)
  const outside = { form: form ?? (compact.test(text) ? 'jwt' : 'json'), text } as const
  const opened = openOutside(text)
  return isRefusal(opened) ? opened : outside
}

function fromPicture(
  form: 'png' | 'svg',
  found: { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string },
): Outside | Refusal {
  if (!found.ok) return refusal('badges.picture-unreadable', 422, { facts: { reason: found.reason } })
  if (/^https?:/.test(found.text)) return refusal('badges.picture-links', 422)
  return readOutsideText(found.text, form)
}

/** Takes a badge's text apart, or says why it is none. */
export function openOutside(text: string): OpenedOutside | Refusal {
  const signedText = compact.test(text)
  const json = objectIn(signedText ? payloadOf(text) : text)
  if (!json) return refusal('badges.not-json', 422)
  const standard = standardOf(json)
  return standard ? { standard, signedText, json } : refusal('badges.not-an-open-badge', 422)
}

function payloadOf(jws: string): string {
  return Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString('utf8')
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined
  } catch {
    return undefined
  }
}

function standardOf(json: Readonly<Record<string, unknown>>): OpenedOutside['standard'] | undefined {
  const types = [json['type'], vcIn(json)['type']].flat().map(String)
  if (types.includes('OpenBadgeCredential') || types.includes('AchievementCredential')) return 'ob3'
  return types.includes('Assertion') && 'recipient' in json && 'badge' in json ? 'ob2' : undefined
}

/** The credential in a JWT of the older form, which has it under `vc`. */
export function vcIn(json: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { vc } = json
  return typeof vc === 'object' && vc !== null ? Object.fromEntries(Object.entries(vc)) : {}
}
