import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exifOf } from '../../platform/uploads/picture/way-up.ts'
import { pictureLimits } from './port.ts'
import { tesseract } from './tesseract.ts'

const file = async (name: string): Promise<Buffer> => await readFile(new URL(`./testing/${name}`, import.meta.url))
const lines = [
  '직원 구함',
  '온누리분식 주방보조 1명',
  '시급 12,000원',
  '월~금 10:00 ~ 16:00',
  '서울 강남구 테헤란로 152',
]

/** A JPEG that says, as a telephone does, that its sixth way up is the right one. */
function turned(jpeg: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), exifOf(6), jpeg.subarray(2)])
}

describe('a picture of a notice', () => {
  it('is read line by line, Korean with its spaces, slightly askew and lying on its side as a telephone took it', async () => {
    const { read } = tesseract()
    const read1 = read(await file('notice.png'))
    const read2 = read(turned(await file('turned.jpg')))
    for (const said of await Promise.all([read1, read2])) {
      if (said.is !== 'read') throw new Error(said.is)
      expect(said.text.split(/\n+/)).toEqual(lines)
    }
  })

  it('that is none, is cut off or is too large is not looked at', async () => {
    const { read } = tesseract()
    const png = await file('notice.png')
    const wide = Buffer.from(png)
    wide.writeUInt32BE(pictureLimits.pixels, 16)
    expect(await read(Buffer.from('<svg/>'))).toEqual({ is: 'no-picture' })
    expect(await read(png.subarray(0, -20))).toEqual({ is: 'no-picture' })
    expect(await read(wide)).toEqual({ is: 'too-large' })
    expect(await read(Buffer.alloc(pictureLimits.bytes + 1))).toEqual({ is: 'too-large' })
  })

  it('waits behind a few others, not behind many, and is given up when it takes too long', async () => {
    const { read } = tesseract({ waiting: 1, milliseconds: 20 })
    const png = await file('notice.png')
    const said = await Promise.all([read(png), read(png), read(png)])
    expect(said.map(({ is }) => is)).toEqual(['away', 'away', 'busy'])
  })

  it('whose insides are broken harms nobody: the next one is read', async () => {
    const { read } = tesseract()
    const broken = await file('turned.jpg')
    broken.fill(0x41, 700, broken.length - 2)
    const [, next] = await Promise.all([read(broken), read(await file('notice.png'))])
    expect(next).toMatchObject({ is: 'read', text: expect.stringContaining('온누리분식 주방보조 1명') })
  })
})
