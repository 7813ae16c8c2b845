import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Assets, loadAssets } from './assets.ts'

let assets: Assets
beforeAll(async () => {
  assets = await loadAssets()
})

function file(name: string): { body: Buffer; br?: Buffer; gzip?: Buffer; type: string } {
  const found = assets.files.get(assets.url(name))
  if (!found) throw new Error(`${name} has an address and no file`)
  return found
}

describe('the assets', () => {
  it('keep the style sheet within 15 KB and the script within 10 KB, compressed', () => {
    expect(file('style.css').gzip?.length).toBeLessThan(15_000)
    expect(file('island.js').gzip?.length).toBeLessThan(10_000)
  })

  it('have addresses that change with their content only', async () => {
    const again = await loadAssets()
    expect(again.url('style.css')).toBe(assets.url('style.css'))
    expect(assets.url('icons.svg')).toMatch(/^\/assets\/icons-[0-9a-f]{12}\.svg$/)
    expect(new Set(assets.files.keys()).size).toBe(5)
  })

  it('unpack to what they are', () => {
    for (const { body, br, gzip } of assets.files.values()) {
      expect(brotliDecompressSync(br ?? '')).toEqual(body)
      expect(gunzipSync(gzip ?? '')).toEqual(body)
    }
  })

  it('hold nothing from elsewhere', () => {
    expect(file('style.css').body.toString()).not.toMatch(/@import|https?:|url\(/)
    expect(JSON.parse(file('manifest.webmanifest').body.toString())).toMatchObject({
      icons: [{ src: assets.url('favicon.svg') }],
    })
  })

  it('refuse a name they do not have', () => {
    expect(() => assets.url('stlye.css')).toThrow('No asset is called stlye.css')
  })
})
