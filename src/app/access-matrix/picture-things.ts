import { isRefusal, must } from '../../kernel/refusal.ts'
import { addPicture } from '../../modules/operations/index.ts'
import { receiveUpload } from '../../platform/uploads/receive-upload.ts'
import { callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)
const wanted = { types: ['image/png'], maxBytes: 1000, kind: 'news-picture' } as const

/** A picture of one point in a notice; what stands for it are both ids. */
export async function pictureOf({ node, cast }: Scene, news: string): Promise<string> {
  const call = callOf(node, cast.operator)
  const upload = await receiveUpload(call, { field: 'file', name: 'dot.png', type: '', body: dot }, wanted)
  if (isRefusal(upload)) throw new Error(upload.refused)
  const alt = { ko: '점', en: 'A dot' }
  const { picture } = must(await addPicture(call, { news, upload, width: 1, height: 1, alt }))
  return `${news}|${picture}`
}
