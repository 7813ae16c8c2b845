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
    expect(assets.files.get('/service-worker.js')?.gzip?.length).toBeLessThan(5000)
  })

  it('have addresses that change with their content only', async () => {
    const again = await loadAssets()
    expect(again.url('style.css')).toBe(assets.url('style.css'))
    expect(assets.url('icons.svg')).toMatch(/^\/assets\/icons-[0-9a-f]{12}\.svg$/)
    expect([...again.files.keys()].toSorted()).toEqual([...assets.files.keys()].toSorted())
  })

  it('unpack to what they are', () => {
    for (const { body, br, gzip } of assets.files.values()) {
      expect(brotliDecompressSync(br ?? '')).toEqual(body)
      expect(gunzipSync(gzip ?? '')).toEqual(body)
    }
  })

  it('hold nothing from elsewhere', () => {
    expect(file('style.css').body.toString()).not.toMatch(/@import|https?:|url\(/)
  })

  it('let a phone install the program: every picture of the manifest is there', () => {
    for (const lang of ['ko', 'en']) {
      const text = file(`manifest-${lang}.webmanifest`).body.toString()
      expect(JSON.parse(text)).toMatchObject({ lang, id: '/', scope: '/', start_url: '/' })
      const pictures = text.match(/\/assets\/[^"]+/g) ?? []
      expect(pictures.length).toBeGreaterThan(9)
      for (const picture of pictures) expect(assets.files.has(picture)).toBe(true)
    }
  })

  it('tell the service worker what every page needs', () => {
    const worker = assets.files.get('/service-worker.js')?.body.toString() ?? ''
    for (const name of ['style.css', 'island.js', 'icons.svg']) expect(worker).toContain(assets.url(name))
  })

  it('refuse a name they do not have', () => {
    expect(() => assets.url('stlye.css')).toThrow('No asset is called stlye.css')
  })
})
