import { isUrl } from '../data-model/identifiers.ts'
import { isObject, type Members } from '../data-model/read-values.ts'
import { type Problem, problem } from '../problem.ts'
import { largestSize } from './bitstring.ts'
import type { StatusFault } from './status-errors.ts'

/** A `BitstringStatusListEntry` that was read. `index` may be larger than any list: it is of arbitrary size. */
export type StatusEntry = {
  readonly purpose: string
  readonly list: string
  readonly index: number
  readonly size: number
  /** What each value means to the issuer, by value. */
  readonly messages: ReadonlyMap<number, string>
}

const plainMessages: ReadonlyMap<number, string> = new Map([
  [0, 'unset'],
  [1, 'set'],
])
const decimal = /^\d{1,400}$/
const hexValue = /^0x[0-9a-f]{1,8}$/i

/** Reads an entry by every MUST of Bitstring Status List 1.0, section 2.1; else gives the first thing that is wrong. */
export function readStatusEntry(entry: unknown, path: string): StatusEntry | Problem {
  if (!isObject(entry)) return problem('status-entry-malformed', path)
  const wrong = rules.find(([, , holds]) => !holds(entry))
  if (wrong) return problem(wrong[0], `${path}.${wrong[1]}`)
  const { statusPurpose: purpose, statusListIndex: index, statusListCredential: list, statusSize: size = 1 } = entry
  const messages = readMessages(entry, Number(size))
  if (typeof messages === 'string') return problem(messages, `${path}.statusMessage`)
  return { purpose: String(purpose), list: String(list), index: Number(index), size: Number(size), messages }
}

type Rule = readonly [fault: StatusFault, member: string, holds: (entry: Members) => boolean]

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const sizeOf = ({ statusSize = 1 }: Members) => (typeof statusSize === 'number' ? statusSize : Number.NaN)
const rules: readonly Rule[] = [
  ['status-type-unknown', 'type', ({ type }) => type === 'BitstringStatusListEntry' || isOnly(type)],
  ['status-purpose-malformed', 'statusPurpose', ({ statusPurpose }) => isText(statusPurpose)],
  ['status-index-malformed', 'statusListIndex', ({ statusListIndex: index }) => isText(index) && decimal.test(index)],
  ['status-list-url-malformed', 'statusListCredential', ({ statusListCredential }) => isUrl(statusListCredential)],
  ['status-id-is-list', 'id', ({ id, statusListCredential }) => id !== statusListCredential],
  ['status-size-malformed', 'statusSize', (entry) => Number.isInteger(sizeOf(entry)) && sizeOf(entry) > 0],
  ['status-size-too-large', 'statusSize', (entry) => sizeOf(entry) <= largestSize],
  ['status-reference-malformed', 'statusReference', ({ statusReference }) => isReference(statusReference)],
]

// JSON-LD lets a single value stand in a list.
function isOnly(type: unknown): boolean {
  return Array.isArray(type) && type.length === 1 && type[0] === 'BitstringStatusListEntry'
}

/** One message for each value that an entry can have, each value once. */
function readMessages({ statusMessage: list }: Members, size: number): ReadonlyMap<number, string> | StatusFault {
  if (list === undefined) return size === 1 ? plainMessages : 'status-messages-missing'
  if (!Array.isArray(list) || list.length !== 2 ** size) return 'status-messages-number'
  const pairs = list.map((one: unknown) => readMessage(one, size))
  if (!pairs.every((pair) => pair !== undefined)) return 'status-message-malformed'
  const messages = new Map(pairs)
  return messages.size === pairs.length ? messages : 'status-message-twice'
}

function readMessage(one: unknown, size: number): readonly [number, string] | undefined {
  const { status, message }: Members = isObject(one) ? one : {}
  if (typeof status !== 'string' || typeof message !== 'string' || !hexValue.test(status)) return undefined
  return Number(status) < 2 ** size ? [Number(status), message] : undefined
}

function isReference(value: unknown): boolean {
  if (value === undefined) return true
  return Array.isArray(value) ? value.length > 0 && value.every(isUrl) : isUrl(value)
}
