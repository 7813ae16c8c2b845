import { expect, test } from 'vitest'
import { type LedgerRow, together } from './ledger-writer.ts'

const line = (id: string): LedgerRow => ({
  id,
  at: new Date(0),
  person_id: id,
  actor: 'person:x',
  actor_name: '다온정밀',
  role: 'employer',
  organisation_id: null,
  what: '지원서',
  purpose: '채용',
  consent_id: null,
  request: 'r',
  kind: 'read',
  reason: null,
  place: null,
})

/** A store that ends when it is told to. */
function heldStore(): {
  stored: string[][]
  work(rows: readonly LedgerRow[]): Promise<void>
  end(error?: Error): void
} {
  const stored: string[][] = []
  let current = Promise.withResolvers<void>()
  return {
    stored,
    work: (rows) => {
      stored.push(rows.map(({ id }) => id))
      current = Promise.withResolvers<void>()
      return current.promise
    },
    end: (error) => (error ? current.reject(error) : current.resolve()),
  }
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done))

test('what comes while one is being stored goes with the next, and nobody is answered before', async () => {
  const { stored, work, end } = heldStore()
  const { write } = together(work)
  const answered: string[] = []
  const first = write([line('a')]).then(() => answered.push('a'))
  await turn()
  const rest = ['b', 'c'].map((id) => write([line(id), line(`${id}2`)]).then(() => answered.push(id)))
  await turn()
  expect([stored, answered]).toEqual([[['a']], []])
  end()
  await first
  await turn()
  expect([stored.at(-1), answered]).toEqual([['b', 'b2', 'c', 'c2'], ['a']])
  end()
  await Promise.all(rest)
  expect(answered).toEqual(['a', 'b', 'c'])
})

test('a failure is told to those whose lines were not stored, and to nobody else', async () => {
  const { work, end } = heldStore()
  const { write } = together(work)
  const first = write([line('a')])
  await turn()
  const second = write([line('b')])
  end(new Error('the disk is full'))
  await expect(first).rejects.toThrow('the disk is full')
  await turn()
  end()
  await expect(second).resolves.toBeUndefined()
})
