import type { Badge } from '../badge-shape.ts'
import type { Achievement, BadgeOrder } from '../issue-badge.ts'
import { type ProofOptions, proofText } from '../proof.ts'
import { compileForm } from './compile-form.ts'
import { hashOfForm } from './fill-form.ts'
import type { Form, Parts } from './form.ts'
import { mark, piecesOf } from './marks.ts'
import { documentOf, patternOf } from './pattern-of.ts'
import { fits } from './slot-kinds.ts'

/** A form with the badge's JSON text, and for which orders it was learnt. */
type Issuing = {
  readonly achievement: Achievement
  readonly issuerName: string
  readonly form: Form
  readonly json: Parts
}

const most = 2_000
const enough = 8
// Or how often it was tried in vain: what is unlike every form costs nothing any more.
const known = new Map<string, Issuing | number>()

/** What is in an order beside its achievement, already as it is written. */
export type Written = { readonly order: BadgeOrder; readonly identity: Badge['credentialSubject']['identifier'] }

/** The signed badge as JSON text, when the form of such orders is known; else undefined. `options` are of the proof. */
export function issueByForm(written: Written, options: ProofOptions): string | undefined {
  const { order } = written
  const issuing = known.get(nameOf(written) ?? '')
  if (issuing === undefined || typeof issuing === 'number' || !isOf(issuing, order)) return undefined
  const { form, json } = issuing
  const values = valuesOf(written)
  for (let at = 0; at < values.length; at++) if (!fits[form.slots[at] ?? 'text'](values[at] ?? '')) return undefined
  const content = hashOfForm(form, values)
  const proof = content && proofText(options, content, order.issuer.key)
  return proof && `${filled(json, values)},"proof":${proof}}`
}

/** Learns the form of an order's badge, for the orders that follow. */
export function learnOrder(written: Written, unsigned: Badge): void {
  const name = nameOf(written)
  if (name === undefined) return
  const before = known.get(name)
  const tried = typeof before === 'number' ? before : 0
  if (tried >= enough) return
  const [oldest] = known.keys()
  if (known.size >= most && oldest !== undefined) known.delete(oldest)
  known.set(name, issuingOf(written, unsigned) ?? tried + 1)
}

function issuingOf(written: Written, unsigned: Badge): Issuing | undefined {
  const taken = patternOf(unsigned)
  const form = taken && compileForm(unsigned)
  const values = valuesOf(written)
  if (!form || taken.values.length !== values.length || taken.values.some((value, at) => value !== values[at]))
    return undefined
  const text = JSON.stringify(documentOf(taken.pattern, mark))
  const { achievement, issuer } = written.order
  return { achievement, issuerName: issuer.name, form, json: piecesOf(text.slice(0, -1)) }
}

type Details = NonNullable<BadgeOrder['details']>
const places = ['from', 'to', 'role', 'number', 'narrative'] as const

// Which members there are. What stands in them is either a place of the form or compared; an order that says anything more
// about its holder has no name, and so no form.
function nameOf({ order, identity }: Written): string | undefined {
  const {
    id: _id,
    issuer,
    achievement,
    details = {},
    recipient: _holder,
    validFrom: _from,
    validUntil,
    status,
    ...more
  } = order
  const members = membersOf(details)
  if (members === undefined || Object.keys(more).length > 0) return undefined
  let purposes = ''
  for (const { purpose } of status) purposes += ` ${purpose}`
  return `${achievement.id} ${issuer.did} ${members}${validUntil ? 'u' : ''}${identity ? 'i' : ''}${purposes}`
}

function membersOf(details: Details): string | undefined {
  const { from: _from, to: _to, role: _role, number: _number, narrative: _narrative, ...rest } = details
  const { credits, results, evidence, ...more } = rest
  const [reached, rests] = [resultsOf(results), evidenceOf(evidence)]
  if (says(more) || reached === undefined || rests === undefined) return undefined
  let members = `${credits === undefined ? '' : ` credits=${credits}`}${reached}${rests}`
  for (const place of places) if (details[place] !== undefined) members += ` ${place}`
  return members
}

function resultsOf(results: Details['results']): string | undefined {
  if (results === undefined) return ''
  const more = results.some(({ of: _of, value: _value, ...others }) => says(others))
  return more || results.length === 0 ? undefined : ' result'.repeat(results.length)
}

function evidenceOf(evidence: Details['evidence']): string | undefined {
  if (evidence === undefined) return ''
  if (evidence.length === 0 || evidence.some(({ url: _url, narrative: _narrative, ...others }) => says(others)))
    return undefined
  const kind = (one: unknown, name: string): string => (one === undefined ? '' : name)
  return evidence.map(({ url, narrative }) => ` evidence${kind(url, ' at')}${kind(narrative, ' says')}`).join('')
}

function says(more: object): boolean {
  return Object.values(more).some((value) => value !== undefined)
}

function isOf({ achievement, issuerName }: Issuing, order: BadgeOrder): boolean {
  return issuerName === order.issuer.name && same(achievement, order.achievement)
}

// In every member, also those that are added one day.
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [entries, others] = [Object.entries(one), Object.entries(other)]
  return (
    entries.length === others.length &&
    entries.every(([key, value], at) => key === others[at]?.[0] && same(value, others[at][1]))
  )
}

// In the order in which the members of a badge are written; whether that is so is checked when a form is learnt.
function valuesOf({ order, identity }: Written): string[] {
  const { details = {}, validUntil } = order
  const values = [order.id, order.validFrom.toISOString()]
  const add = (value: string | undefined): void => {
    if (value !== undefined) values.push(value)
  }
  if (validUntil) values.push(validUntil.toISOString())
  for (const { url, narrative } of details.evidence ?? []) {
    add(url)
    add(narrative)
  }
  values.push(order.recipient.id)
  for (const { identityHash, salt } of identity ?? []) {
    add(identityHash)
    add(salt)
  }
  add(details.from)
  add(details.to)
  add(details.role)
  add(details.number)
  add(details.narrative)
  for (const { of, value } of details.results ?? []) values.push(of, value)
  for (const { listUrl, index } of order.status) values.push(`${listUrl}#${index}`, String(index), listUrl)
  return values
}

function filled(parts: Parts, values: readonly string[]): string {
  let text = ''
  for (const part of parts) text += typeof part === 'number' ? values[part] : part
  return text
}
