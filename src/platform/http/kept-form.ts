import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { inTransaction } from '../database/transaction.ts'
import { newId } from '../new-id.ts'
import { type Node, systemCall } from '../node.ts'

const ticketForm = /^([0-9a-f-]{36})\.([\w-]{43})$/
const Kept = z.record(z.string(), z.string())
const anybody = { kind: 'anonymous' } as const

/**
 * Keeps what somebody typed when their session had ended: sealed with a key that only the returned ticket (a cookie) holds,
 * so that the database alone cannot read it. Gone after a day.
 */
export async function keepForm(node: Node, path: string, body: Readonly<Record<string, unknown>>): Promise<string> {
  const typed = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, inLines(value)]))
  const id = newId<'KeptForm'>()
  const key = randomBytes(32)
  const row = { id, path: markOf(path), sealed: seal(key, JSON.stringify(typed)), created_at: node.clock.now() }
  await inTransaction(
    node,
    anybody,
    'keep-form',
    async (tx) => await tx.insertInto('platform.kept_form').values(row).execute(),
  )
  return `${id}.${key.toString('base64url')}`
}

// Several ticks under one name are kept as lines, as drafts keep them.
function inLines(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('\n')
  return typeof value === 'string' ? value : ''
}

/** Opens and removes what was kept for this path; {} when there is nothing. */
export async function takeKept(
  node: Node,
  path: string,
  ticket: string | undefined,
): Promise<Record<string, string> | undefined> {
  const [, id, key] = ticketForm.exec(ticket ?? '') ?? []
  if (!id || !key) return undefined
  const row = await inTransaction(
    node,
    anybody,
    'keep-form',
    async (tx) =>
      await tx
        .deleteFrom('platform.kept_form')
        .where('id', '=', id)
        .where('path', 'in', [markOf(path), path]) // the release before wrote it out
        .returning('sealed')
        .executeTakeFirst(),
  )
  if (!row) return undefined
  return Kept.parse(JSON.parse(open(Buffer.from(key, 'base64url'), row.sealed)))
}

/** Removes what nobody came back for within a day. */
export async function forgetKept(node: Node): Promise<void> {
  const before = new Date(node.clock.now().getTime() - 86_400_000)
  await inTransaction(
    node,
    systemCall(node, 'keep-form').actor,
    'keep-form',
    async (tx) => await tx.deleteFrom('platform.kept_form').where('created_at', '<', before).execute(),
  )
}

// An address may open something by itself (a letter's link), so it does not lie there either.
function markOf(path: string): string {
  return hash('sha256', path, 'base64url')
}

function seal(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

function open(key: Buffer, sealed: Buffer): string {
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8')
}
