import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { plainPicture } from './plain-picture.ts'
import { exifOf, wayUpIn } from './way-up.ts'

function chunk(name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)])
}
const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0])
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const drawn = chunk('IDAT', deflateSync(Buffer.alloc(8)))
const png = (...between: Buffer[]): Buffer =>
  Buffer.concat([signature, chunk('IHDR', header), ...between, drawn, chunk('IEND', Buffer.alloc(0))])

const segment = (marker: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body])
const frame = segment(0xc0, Buffer.from([8, 0, 20, 0, 30, 1, 1, 0x11, 0]))
const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([1, 2, 3])])
const jpeg = (...between: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...between, frame, scan, Buffer.from([0xff, 0xd9])])

describe('a picture for everybody', () => {
  it('keeps of a PNG what draws it: no texts, no place, nothing behind its end, one still', () => {
    const told = png(
      chunk('tEXt', Buffer.from('Author\0Hong')),
      chunk('eXIf', Buffer.from('GPS')),
      chunk('acTL', Buffer.alloc(8)),
    )
    const plain = plainPicture(Buffer.concat([told, Buffer.from('<script>')]))
    expect(plain).toMatchObject({ width: 3, height: 2, body: png() })
  })

  it('keeps of a JPEG what draws it, and which way up it is', () => {
    const place = segment(
      0xe1,
      Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0', 'latin1'), Buffer.from('GPS 37.5, 127.0')]),
    )
    const comment = segment(0xfe, Buffer.from('Hong'))
    expect(plainPicture(jpeg(place, comment))).toEqual({ width: 30, height: 20, body: jpeg() })
    expect(plainPicture(Buffer.concat([jpeg(exifOf(6), comment), Buffer.from('tail')]))).toEqual({
      width: 20,
      height: 30,
      body: jpeg(exifOf(6)),
    })
    expect(wayUpIn(exifOf(8).subarray(4))).toBe(8)
  })

  it.each([
    ['a PNG cut off', png().subarray(0, 40)],
    [
      'a PNG with a length of its own',
      Buffer.concat([signature, chunk('IHDR', header), Buffer.from([255, 255, 255, 255, 1, 1, 1, 1, 1, 1, 1, 1])]),
    ],
    ['a JPEG without an end', jpeg().subarray(0, -2)],
    ['a JPEG without a frame', Buffer.concat([Buffer.from([0xff, 0xd8]), scan, Buffer.from([0xff, 0xd9])])],
    ['a JPEG of nothing', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0])],
    ['a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ])('is not %s', (_name, bytes) => {
    expect(plainPicture(bytes)).toBeUndefined()
  })
})
