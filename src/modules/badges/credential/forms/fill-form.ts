import { hash } from 'node:crypto'
import { bytesOf } from './compile-lines.ts'
import type { Before, Form, Lines, Nameless, Parts } from './form.ts'
import { layLines } from './lay-lines.ts'

const room = { buffer: Buffer.allocUnsafe(16_384) }
const beyondAscii = /[\u0080-\uffff]/

/** SHA-256 of the canonical form of a badge with these values; undefined when they put its lines into another order. */
export function hashOfForm(form: Form, values: readonly string[]): Buffer | undefined {
  const bytes = values.some((value) => beyondAscii.test(value)) ? values.map(bytesOf) : values
  const lines = linesOf(form, values, bytes)
  return lines && digest(lines.parts, bytes, 'buffer')
}

/** The canonical form itself, for comparing. */
export function textOfForm(form: Form, values: readonly string[]): string | undefined {
  const bytes = values.map(bytesOf)
  const lines = linesOf(form, values, bytes)
  return lines && Buffer.from(filled(lines.parts, bytes), 'latin1').toString('utf8')
}

function linesOf(form: Form, values: readonly string[], bytes: readonly string[]): Lines | undefined {
  const order = orderOf(form.nameless, values, bytes)
  const lines = order && (form.laid.get(order.join()) ?? layLines(form, order))
  return lines && inOrder(lines.before, values) ? lines : undefined
}

// The nameless nodes by their hashes; undefined when two have the same.
function orderOf(
  nameless: readonly Nameless[],
  values: readonly string[],
  bytes: readonly string[],
): number[] | undefined {
  const hashes: string[] = []
  const order: number[] = []
  for (const { hash: known } of nameless) {
    if (typeof known !== 'string' && !inOrder(known.before, values)) return undefined
    const own = typeof known === 'string' ? known : digest(known.parts, bytes, 'hex')
    if (hashes.includes(own)) return undefined
    hashes.push(own)
    putInOrder(order, hashes)
  }
  return order
}

// The last one.
function putInOrder(order: number[], hashes: readonly string[]): void {
  const [last, own = ''] = [hashes.length - 1, hashes.at(-1)]
  let at = last
  for (; at > 0 && own < (hashes[order[at - 1] ?? 0] ?? ''); at--) order[at] = order[at - 1] ?? 0
  order[at] = last
}

// An address that only goes on where the other ends would be compared by what stands behind it.
function inOrder(before: readonly Before[], values: readonly string[]): boolean {
  for (const [a, b] of before) {
    const [one = '', other = ''] = [typeof a === 'number' ? values[a] : a, typeof b === 'number' ? values[b] : b]
    if (one >= other || other.startsWith(one)) return false
  }
  return true
}

function filled(parts: Parts, bytes: readonly string[]): string {
  let text = ''
  for (const part of parts) text += typeof part === 'number' ? bytes[part] : part
  return text
}

function digest(parts: Parts, bytes: readonly string[], as: 'hex'): string
function digest(parts: Parts, bytes: readonly string[], as: 'buffer'): Buffer
function digest(parts: Parts, bytes: readonly string[], as: 'hex' | 'buffer'): string | Buffer {
  const text = filled(parts, bytes)
  if (text.length > room.buffer.length) room.buffer = Buffer.allocUnsafe(text.length * 2)
  const length = room.buffer.write(text, 'latin1')
  return hash('sha256', room.buffer.subarray(0, length), as)
}
