import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { searchByHand } from './by-hand.ts'
import { openIndex } from './open-index.ts'
import { loadSnapshot, saveSnapshot } from './snapshot.ts'
import { dice, docs, question, shape, values } from './testing.ts'

const folder = await mkdtemp(join(tmpdir(), 'onil-index-'))
afterAll(async () => await rm(folder, { recursive: true, force: true }))

describe('an index while it changes', () => {
  it.each([
    ['one thread each', 400_000],
    ['all threads together', 300],
  ])(
    'answers (%s) as the rows do after each of many changes and merges, and after a start from a snapshot',
    async (_, least) => {
      const roll = dice(11)
      const index = openIndex(shape, { threads: 2, least })
      const rows = new Map(docs(roll, 900).map((doc) => [doc.id, doc]))
      await index.change([...rows.values()], [])
      for (let round = 0; round < 25; round++) {
        const fresh = docs(roll, 20, 900 + 20 * round)
        const changed = [...rows.values()]
          .slice(round * 7, round * 7 + 15)
          .map((doc, n) => ({ ...(fresh[n] ?? doc), id: doc.id }))
        const gone = [...rows.keys()].slice(300, 310)
        const tidying = index.tidy()
        await index.change([...fresh, ...changed], gone)
        for (const doc of [...fresh, ...changed]) rows.set(doc.id, doc)
        for (const id of gone) rows.delete(id)
        await tidying
        const ask = question(roll)
        expect(await index.ask(ask)).toEqual(searchByHand([...rows.values()], ask, values))
      }
      const sum = BigInt.asUintN(
        64,
        [...rows.values()].reduce((total, doc) => total + doc.sum, 0n),
      )
      expect([index.docs(), index.sum()]).toEqual([rows.size, sum])
      expect(index.held().length).toBeLessThan(12)
      await saveSnapshot(folder, index.held(), { seq: '42', version: 'a', names: ['x'], savedAt: 1 }, `run${least}`)
      await index.close()

      const again = openIndex(shape, { threads: 1 })
      const loaded = await loadSnapshot(folder, 'a', { slots: 96, workers: 1 })
      await again.take(loaded?.held ?? [])
      expect([loaded?.mark.seq, again.docs(), again.sum()]).toEqual(['42', rows.size, sum])
      const ask = question(roll)
      expect(await again.ask(ask)).toEqual(searchByHand([...rows.values()], ask, values))
      await again.close()
    },
  )

  it('writes a large segment not again for a few small ones, and keeps few of these', async () => {
    const roll = dice(12)
    const index = openIndex(shape, { threads: 1 })
    await index.change(docs(roll, 3000), [])
    const [large] = index.held()
    const counts = []
    for (let round = 0; round < 40; round++) {
      await index.change(docs(roll, 20, 3000 + 20 * round), [])
      await index.tidy()
      counts.push(index.held().length)
    }
    expect(index.held()).toContain(large)
    expect(Math.max(...counts)).toBeLessThan(8)
    expect(index.docs()).toBe(3800)
    await index.close()
  })

  it('leaves a snapshot of other rules, a cut one and a broken one alone', async () => {
    expect(await loadSnapshot(folder, 'b', { slots: 96, workers: 1 })).toBeUndefined()
    const head = await readFile(join(folder, 'index.json'), 'utf8')
    const file = /"file":"(.*?)"/u.exec(head)?.[1] ?? ''
    await writeFile(join(folder, file), 'cut')
    expect(await loadSnapshot(folder, 'a', { slots: 96, workers: 1 })).toBeUndefined()
    await writeFile(join(folder, 'index.json'), head.slice(0, 40))
    expect(await loadSnapshot(folder, 'a', { slots: 96, workers: 1 })).toBeUndefined()
  })
})
