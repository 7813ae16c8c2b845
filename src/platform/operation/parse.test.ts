import { expect, it } from 'vitest'
import { z } from 'zod'
import { parseInput } from './parse.ts'

it('names a text with too many letters so, unless its schema has a code of its own', () => {
  const shape = z.object({ reason: z.string().max(3), why: z.string().max(3, 'own'), n: z.number().max(3) })
  expect(parseInput(shape, { reason: 'long', why: 'long', n: 4 })).toMatchObject({
    refused: 'platform.does-not-fit',
    fields: { reason: 'too-long', why: 'own', n: expect.stringContaining('Too big') },
  })
})
