import { createHash } from 'node:crypto'
import { type Refusal, isRefusal, refusal } from '../../kernel/refusal.ts'
import type { Id } from '../../kernel/id.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Upload } from '../http/page-call.ts'
import { newId } from '../new-id.ts'
import type { Call } from '../node.ts'
import { type Actor, agentOf, organisationOf, personOf } from '../operation/actor.ts'
import { storageService } from '../storage/storage.ts'
import { type FileType, fileTypes, typeOf } from './file-type.ts'
import { scannerService } from './scanner.ts'
import { insertUpload } from './store.ts'

/** What a form asks for: which kinds of file, how large at most (bytes), and what it is ('business-certificate'). */
export type Wanted = { readonly types: readonly FileType[]; readonly maxBytes: number; readonly kind: string }

/**
 * Takes a file that came with a form: typed by its content, limited, scanned, stored. It is kept for a day, so that a form with
 * another mistake need not ask for it again; a submission then claims it. Refusals say what would be taken.
 */
export async function receiveUpload(call: Call, file: Upload, wanted: Wanted): Promise<Id<'Upload'> | Refusal> {
  const person = personOf(call.actor)
  if (person === undefined) return refusal('platform.sign-in-first', 401)
  const checked = await check(call, file, wanted)
  if (isRefusal(checked)) return checked
  const storage = storageService.of(call.node)
  const content = await storage.put(file.body)
  const row = {
    id: newId<'Upload'>(),
    content_id: content,
    name: plainName(file.name),
    type: checked.type,
    bytes: file.body.byteLength,
    person_id: person,
    organisation_id: actsFor(call.actor),
    kind: wanted.kind,
    scanned_by: checked.scanner,
    uploaded_at: call.node.clock.now(),
    claimed_by: null,
  }
  await inTransaction(call.node, call.actor, `upload:${wanted.kind}`, (tx) => insertUpload(tx, row))
  if (!(await storage.exists(content))) await storage.put(file.body) // the same bytes were being forgotten just now
  return row.id
}

async function check(call: Call, file: Upload, wanted: Wanted): Promise<{ type: FileType; scanner: string } | Refusal> {
  if (file.body.byteLength > wanted.maxBytes)
    return refusal('platform.file-too-large', 413, { facts: { megabytes: Math.floor(wanted.maxBytes / 1e6) } })
  const type = await typeOf(file.body)
  if (type === undefined || !wanted.types.includes(type))
    return refusal('platform.file-of-other-kind', 422, {
      facts: { kinds: wanted.types.map((t) => fileTypes[t]).join(', ') },
    })
  const scanner = scannerService.of(call.node)
  const verdict = await scanner.scan(file.body)
  if (verdict.is === 'away') return refusal('platform.scanner-away', 503)
  if (verdict.is === 'infected') {
    call.node.log.warn(
      { request: call.request, found: verdict.found, hash: hashOf(file.body) },
      'an upload held malware',
    )
    return refusal('platform.file-holds-malware', 422)
  }
  return { type, scanner: scanner.name }
}

function actsFor(actor: Actor): string | null {
  if (agentOf(actor)) return null
  return (
    organisationOf(actor, 'employer') ?? organisationOf(actor, 'issuer') ?? organisationOf(actor, 'operator') ?? null
  )
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

// The name is shown and offered for saving, nothing else: no folders, no control signs, not too long.
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/\p{C}/gu, '').trim().slice(-120)
  return plain === '' || /^\.+$/.test(plain) ? 'file' : plain
}
