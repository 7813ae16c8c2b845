import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fixNode } from './fix-node.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onil-node-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the first address stays, and a later one is warned of', async () => {
  const file = join(folder, 'node.json')
  const first = await fixNode(file, 'https://jobs.example.kr', new Date('2026-11-24T00:00:00Z'))
  expect(first).toEqual({ publicUrl: 'https://jobs.example.kr', since: '2026-11-24T00:00:00.000Z' })
  const later = await fixNode(file, 'https://work.example.kr')
  expect(later.publicUrl).toBe('https://jobs.example.kr')
  expect(later.warning?.en).toContain('https://work.example.kr')
})

test('a damaged file stops the start instead of being replaced', async () => {
  const file = join(folder, 'node.json')
  await writeFile(file, '{"publicUrl":')
  await expect(fixNode(file, 'https://jobs.example.kr')).rejects.toThrow('is damaged')
})
