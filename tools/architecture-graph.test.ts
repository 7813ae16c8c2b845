import { expect, test } from 'vitest'
import { drawn } from './architecture-graph.ts'

test('the graph shows every module, the floor apart, and every written call', () => {
  const text = drawn({
    floor: ['identity'],
    modules: {
      identity: { calls: [], owns: 'persons', open: [] },
      jobs: { calls: [], owns: 'vacancies', open: [] },
      search: { calls: ['jobs'], owns: 'the index', open: [] },
    },
  })
  expect(text).toMatch(/subgraph floor [^\n]*\n {4}identity\n {2}end/)
  expect(text).toContain('  search --> jobs')
  expect(text).toContain('| `search` | jobs | the index |')
  expect(text).not.toContain('jobs --> ')
})
