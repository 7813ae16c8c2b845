import { isRefusal, must } from '../../kernel/refusal.ts'
import { addPicture, saveNews } from '../../modules/operations/index.ts'
import { receiveUpload } from '../../platform/uploads/receive-upload.ts'
import { callOf } from '../testing/cast.ts'
import type { Scene } from './things.ts'

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)
const wanted = { types: ['image/png'], maxBytes: 1000, kind: 'news-picture' } as const

type Words = { readonly ko: string; readonly en: string }
const bothWords: Words = { ko: '점검합니다', en: 'Maintenance' }

/** A notice that goes out at once. */
export const notice: { readonly title: Words; readonly text: Words; readonly pinned: true; readonly publish: 'now' } = {
  title: bothWords,
  text: bothWords,
  pinned: true,
  publish: 'now',
}

async function noticeOf({ node, cast }: Scene): Promise<string> {
  return must(await saveNews(callOf(node, cast.operator), notice)).news
}

// A picture of one point in a notice; what stands for it are both ids.
async function pictureOf(scene: Scene): Promise<string> {
  const call = callOf(scene.node, scene.cast.operator)
  const [there, upload] = [
    await noticeOf(scene),
    await receiveUpload(call, { field: 'file', name: 'dot.png', type: '', body: dot }, wanted),
  ]
  if (isRefusal(upload)) throw new Error(upload.refused)
  const alt = { ko: '점', en: 'A dot' }
  const { picture } = must(await addPicture(call, { news: there, upload, width: 1, height: 1, alt }))
  return `${there}|${picture}`
}

/** What the operator's editors write. */
export const news: Readonly<Record<'notice' | 'picture', (scene: Scene) => Promise<string>>> = {
  notice: noticeOf,
  picture: pictureOf,
}
