import { expect, test } from 'vitest'
import { medians, sizes } from './sizes.ts'

const lines = (count: number): string => Array.from({ length: count }, (_, n) => `export const v${n} = ${n}`).join('\n')

test('a file, a face and a kernel of the right size pass; comments and blank lines do not count', () => {
  const file = `/**\n${' * why\n'.repeat(90)} */\n\n\n${lines(300)}`
  expect(
    sizes(
      new Map([
        ['src/a.ts', file],
        ['src/modules/jobs/index.ts', lines(40)],
      ]),
    ),
  ).toEqual([])
})

test('planted: a long file, a wide face, a heavy kernel', () => {
  const kernel = Array.from({ length: 16 }, (_, n): [string, string] => [`src/kernel/k${n}.ts`, ''])
  const tree = new Map([['src/a.ts', lines(301)], ['src/modules/jobs/index.ts', lines(41)], ...kernel])
  expect(sizes(tree)).toEqual([
    'src/a.ts: 301 lines of code, at most 300',
    'src/modules/jobs/index.ts: 41 exports, at most 40',
    'src/kernel: 16 files, at most 15',
  ])
})

test('medians leave tests out', () => {
  const tree = new Map([
    ['src/a.ts', 'function f(): void {\n  return\n}\n'],
    ['src/a.test.ts', lines(99)],
  ])
  expect(medians(tree)).toBe('1 files, median 3 lines; 1 functions, median 3 lines')
})
