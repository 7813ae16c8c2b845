import { type Refusal, isRefusal, must, refusal } from '../../../../kernel/refusal.ts'
import type { PageCall, Reply, Upload } from '../../../../platform/http/page-call.ts'
import { redirect } from '../../../../platform/http/page-call.ts'
import { type Route, form, page } from '../../../../platform/http/route.ts'
import { sayRefusal } from '../../../../platform/refusal-texts.ts'
import { ContentId, storageService } from '../../../../platform/storage/storage.ts'
import { plainPicture } from '../../../../platform/uploads/picture/plain-picture.ts'
import { receiveUpload } from '../../../../platform/uploads/receive-upload.ts'
import { typedOf } from '../../incidents/posted.ts'
import { addPicture } from './add-picture.ts'
import { pictureTexts } from './messages.ts'
import { pictureKind, pictureLimits } from './picture.ts'
import { picturesRoot, showPictures } from './pictures-page.tsx'
import { readPicture } from './read-picture.ts'
import { removePicture } from './remove-picture.ts'

const wanted = { types: ['image/png', 'image/jpeg'], maxBytes: pictureLimits.bytes, kind: pictureKind } as const

// A picture that was taken out is gone from devices within minutes. Opened by itself it may do nothing.
const headers = { 'content-security-policy': `default-src 'none'; sandbox`, 'cache-control': 'private, max-age=300' }

const picture: Route = page('/news/:id/pictures/:picture', 'public', async (c): Promise<Reply> => {
  const found = must(await readPicture(c.call, { news: c.params['id'], picture: c.params['picture'] }))
  const body = await storageService.of(c.call.node).get(ContentId.parse(found.content))
  if (!body) throw new Error(`the storage has lost ${found.content}`)
  return { kind: 'file', body, type: found.type, headers }
})

const list: Route = page(picturesRoot(':id'), 'operator', async (c) => await showPictures(c, c.kept, {}, 200))

const add: Route = form(picturesRoot(':id'), 'operator', async (c) => await received(c), {
  accepts: { files: { maxBytes: pictureLimits.bytes, maxFiles: 1 } },
})

const remove: Route = form(`${picturesRoot(':id')}/remove`, 'operator', async (c) => {
  const { news } = must(await removePicture(c.call, { news: c.params['id'], picture: c.body['picture'] }))
  return redirect(picturesRoot(news), pictureTexts[c.view.lang].removed)
})

async function received(c: PageCall): Promise<Reply> {
  const typed = typedOf(c.body)
  const alt = { ko: typed['alt.ko'] ?? '', en: typed['alt.en'] ?? '' }
  const t = pictureTexts[c.view.lang]
  const [file] = c.files
  const empty = [
    ...(file ? [] : ['file']),
    ...(['ko', 'en'] as const).filter((l) => alt[l].trim() === '').map((l) => `alt.${l}`),
  ]
  if (!file || empty.length > 0)
    return await showPictures(
      c,
      typed,
      Object.fromEntries(empty.map((name) => [name, name === 'file' ? t.errors.file : t.errors.needed])),
      422,
    )
  const stored = await store(c, file)
  if (isRefusal(stored))
    return await showPictures(c, typed, { file: sayRefusal(stored, c.view.lang).says }, stored.status)
  const outcome = await addPicture(c.call, { news: c.params['id'], alt, ...stored })
  if (outcome.ok) return redirect(picturesRoot(c.params['id'] ?? ''), t.added)
  const { fields } = outcome.refusal
  if (!fields) must(outcome)
  const long = Object.keys(fields ?? {}).map((name) => [name, t.errors['too-long']])
  return await showPictures(c, typed, Object.fromEntries(long), 422)
}

async function store(c: PageCall, file: Upload): Promise<Refusal | { upload: string; width: number; height: number }> {
  const plain = plainPicture(file.body)
  if (!plain) return refusal('operations.not-a-picture', 422)
  const { body, width, height } = plain
  const most = pictureLimits.side
  if (Math.max(width, height) > most)
    return refusal('operations.picture-too-wide', 422, { facts: { width, height, most } })
  if (Math.min(width, height) < 1) return refusal('operations.not-a-picture', 422)
  const upload = await receiveUpload(c.call, { ...file, body }, wanted)
  return isRefusal(upload) ? upload : { upload, width, height }
}

/** Pictures of notices: shown, added, taken out. */
export const pictureRoutes: readonly Route[] = [picture, list, add, remove]
