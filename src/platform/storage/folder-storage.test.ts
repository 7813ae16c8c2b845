import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderStorage } from './folder-storage.ts'
import { ContentId, FileTooLarge, type Storage } from './storage.ts'
import { writeDurably } from './write-durably.ts'

let folder: string
let storage: Storage
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-storage-'))
  storage = folderStorage(folder, 1_000)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const hello = Buffer.from('안녕하세요')
const unknown = ContentId.parse('0'.repeat(64))

describe('a folder storage', () => {
  test('gives back what was put, under the hash of its content', async () => {
    const id = await storage.put(hello)
    expect(id).toBe('2c68318e352971113645cbc72861e1ec23f48d5baa5f9b405fed9dddca893eb4')
    expect(await storage.get(id)).toEqual(hello)
    expect(await storage.exists(id)).toBe(true)
  })

  test('keeps the same bytes once, also when they come ten times at once', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => storage.put(hello)))
    expect(new Set(ids).size).toBe(1)
    expect((await readdir(folder, { recursive: true })).filter((name) => name.length > 2)).toHaveLength(1)
  })

  test('removes, and says when there is nothing', async () => {
    const id = await storage.put(hello)
    await storage.remove(id)
    await storage.remove(id)
    expect([await storage.exists(id), await storage.get(id), await storage.get(unknown)]).toEqual([
      false,
      undefined,
      undefined,
    ])
  })

  test('takes no file above its limit and leaves nothing behind', async () => {
    await expect(storage.put(Buffer.alloc(1_001))).rejects.toThrow(FileTooLarge)
    expect(await readdir(folder)).toEqual([])
  })

  test.each(['../../etc/passwd', '..', '', '/etc/passwd', `${'0'.repeat(63)}/`, 'A'.repeat(64)])(
    'never makes a path of %s',
    async (name) => {
      const asIfChecked: { id: typeof unknown } = JSON.parse(JSON.stringify({ id: name }))
      await expect(storage.get(asIfChecked.id)).rejects.toThrow()
      await expect(storage.remove(asIfChecked.id)).rejects.toThrow()
      await expect(storage.exists(asIfChecked.id)).rejects.toThrow()
    },
  )

  test('lets nobody else read its files', async () => {
    const id = await storage.put(hello)
    expect((await stat(join(folder, id.slice(0, 2), id))).mode & 0o777).toBe(0o600)
    expect((await stat(join(folder, id.slice(0, 2)))).mode & 0o777).toBe(0o700)
  })

  test('notices a file that was altered on disk', async () => {
    const id = await storage.put(hello)
    await writeFile(join(folder, id.slice(0, 2), id), '안녕')
    await expect(storage.get(id)).rejects.toThrow('altered')
  })
})

describe('a durable write', () => {
  test('replaces, or keeps the first of many', async () => {
    const path = join(folder, 'keys', 'one')
    const firsts = await Promise.all(['a', 'b', 'c', 'd'].map((text) => writeDurably(path, Buffer.from(text), 'keep')))
    expect(firsts.filter(Boolean)).toHaveLength(1)
    expect(await writeDurably(path, Buffer.from('e'))).toBe(true)
    expect(await readdir(join(folder, 'keys'))).toEqual(['one'])
  })

  test('that fails leaves no draft', async () => {
    const path = join(folder, 'taken')
    await writeDurably(join(path, 'child'), hello)
    await expect(writeDurably(path, hello)).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['taken'])
  })
})
