import { z } from 'zod'
import { toId } from '../../kernel/id.ts'
import { must, refusal } from '../../kernel/refusal.ts'
import type { PageCall, Reply } from '../http/page-call.ts'
import { type Route, page } from '../http/route.ts'
import { personOf } from '../operation/actor.ts'
import type { Operation } from '../operation/command.ts'
import { query } from '../operation/query.ts'
import { ContentId, storageService } from '../storage/storage.ts'
import { type UploadRow, findUpload } from './store.ts'

/** One file of one's own, of one's organisation, or submitted to the operator. Somebody else's reading is in the ledger. */
const readUpload: Operation<{ upload: string }, UploadRow> = query('platform.read-upload', {
  input: z.object({ upload: z.uuid() }),
  allow: ({ actor }) => actor.kind === 'person',
  run: async ({ actor, input, tx }) => {
    const found = await findUpload(tx, input.upload)
    if (!found) return refusal('platform.not-found', 404)
    if (found.person_id === personOf(actor)) return { value: found }
    const person = toId<'Person'>(found.person_id)
    return { value: found, accessed: [{ person, what: 'upload', purpose: found.kind }] }
  },
})

// Saved, never shown inside our pages: whatever is in the file cannot act in our name.
const download: Route = page('/files/:id', 'signed-in', async (c: PageCall): Promise<Reply> => {
  const file = must(await readUpload(c.call, { upload: c.params['id'] }))
  const body = await storageService.of(c.call.node).get(ContentId.parse(file.content_id))
  if (!body) throw new Error(`the storage has lost ${file.content_id}`)
  const headers = { 'content-security-policy': `default-src 'none'; sandbox`, 'cache-control': 'private, no-store' }
  return { kind: 'file', body, type: file.type, name: file.name, headers }
})

/** Files are served as attachments. */
export const uploadRoutes: readonly Route[] = [download]
