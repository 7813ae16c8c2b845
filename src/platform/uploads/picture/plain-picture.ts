import { plainJpeg } from './jpeg.ts'
import { plainPng } from './png.ts'

/** A picture as it may be shown to everybody: its bytes without what they tell beside it, and its size as it is seen. */
export type Picture = { readonly body: Buffer; readonly width: number; readonly height: number }

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const jpeg = Buffer.from([0xff, 0xd8, 0xff])

/**
 * The picture in these bytes without place, camera, texts and whatever follows it; a camera's "this way up" stays. Undefined
 * when it is no whole PNG or JPEG. What moves stands still.
 */
export function plainPicture(bytes: Buffer): Picture | undefined {
  if (bytes.subarray(0, png.length).equals(png)) return plainPng(bytes)
  return bytes.subarray(0, jpeg.length).equals(jpeg) ? plainJpeg(bytes) : undefined
}
