import { expect, test } from 'vitest'
import { countsTable, readCatalogues, unheld } from './statements.ts'

const planted = [
  {
    standard: 'A Standard',
    statements: [
      { section: '1', must: 'This holds', test: 'this is' },
      { section: '1', must: 'This does not', test: 'not there' },
      { section: '2', must: 'This is nothing for us', notApplicable: 'We do none of it.' },
    ],
  },
]

test('a statement whose test is not there or does not pass is told', () => {
  expect(unheld(planted, ['this is tested'])).toEqual(['A Standard § 1: no passing test is called “not there”'])
  expect(unheld(planted, ['this is tested', 'not there'])).toEqual([])
})

test('every statement says one thing, and the counts add up', () => {
  expect(countsTable(planted).split('\n').at(-1)).toBe('| **all** | **3** | **2** | **1** | **0** |')
  expect(readCatalogues().map(({ standard }) => standard)).toContain('VC Data Model 2.0')
})
