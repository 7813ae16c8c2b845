import { glob, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** Words that have another for the same thing, which is the one we use. In texts about work (bookkeepers keep 영수증) they are right. */
const strangers: readonly (readonly [said: RegExp, ours: string])[] = [[/영수증/u, '접수증']]

test('a thing has one name in every text that people read', async () => {
  const files = await Array.fromAsync(
    glob('src/**/*.{ts,tsx}', { exclude: (path) => /demo\/town|\.test\./.test(path) }),
  )
  const found: string[] = []
  for (const file of files) {
    const text = await readFile(file, 'utf8')
    for (const [said, ours] of strangers) if (said.test(text)) found.push(`${file}: ${said.source}, we say ${ours}`)
  }
  expect(files.length).toBeGreaterThan(300)
  expect(found).toEqual([])
})
