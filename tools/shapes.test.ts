import { expect, test } from 'vitest'
import { shapes } from './shapes.ts'

const page = ['Purpose', 'Words', 'Owns', 'Face', 'Facts', 'Law', 'Screens'].map((part) => `**${part}.** …`).join('\n')
const entry = (open: string[] = []): object => ({ calls: [], owns: 'something of its own', open })

/** Two sound modules: jobs tells a fact, search hears it. */
function house(planted: Record<string, string> = {}, open: string[] = []): string[] {
  const files = {
    'src/modules/modules.json': JSON.stringify({
      floor: [],
      modules: { jobs: entry(open), search: entry(), fairs: entry() },
    }),
    'src/modules/jobs/README.md': page,
    'src/modules/jobs/module.ts': `export const module = { name: 'jobs' }`,
    'src/modules/jobs/events.ts': `export const published = defineFact('jobs.published', schema, key)`,
    'src/modules/jobs/publish.ts': `export const publish = command('jobs.publish', { input, allow, run })`,
    'src/modules/search/README.md': page.replaceAll('**', '## '),
    'src/modules/search/module.ts': `export const search: Module = { name: 'search' }`,
    'src/modules/search/subscriptions.ts': `import { published } from '../jobs/events.ts'\nexport const s = [on(published, 'search.fill', fill)]`,
    ...planted,
  }
  return shapes(new Map(Object.entries(files)))
}

test('sound modules pass, and a module that is only planned is not asked for anything', () => {
  expect(house()).toEqual([])
})

test.each([
  [
    'a particle left to the reader',
    'src/modules/jobs/messages.ts',
    'export const gone = (name: string) => `${name}을(를) 지웠습니다`',
    'src/modules/jobs/messages.ts:1: "을(를)" is left to the reader',
  ],
  [
    'a page without a part',
    'src/modules/jobs/README.md',
    page.replace('Law', 'Laws'),
    'src/modules/jobs/README.md: no part "Law"',
  ],
  [
    'a module without its constant',
    'src/modules/jobs/module.ts',
    `export const other = { name: 'jobs' }`,
    'src/modules/jobs/module.ts: exports neither "module" nor "jobs"',
  ],
  [
    'another name',
    'src/modules/jobs/module.ts',
    `export const module = { name: 'job' }`,
    `src/modules/jobs/module.ts: its name is not 'jobs'`,
  ],
  [
    'forgotten migrations',
    'src/modules/jobs/migrations/1.sql',
    '',
    'src/modules/jobs/module.ts: does not tell of its migrations',
  ],
  [
    'an operation without allow',
    'src/modules/jobs/x.ts',
    `export const x = command('jobs.x', { input, run })`,
    'src/modules/jobs/x.ts:1: jobs.x has no "allow"',
  ],
  [
    'a query named after another module',
    'src/modules/jobs/x.ts',
    `export const x = query('search.x', { input, allow, run })`,
    'src/modules/jobs/x.ts:1: search.x is not named after jobs',
  ],
  [
    'an operation declared twice',
    'src/modules/jobs/x.ts',
    `export const x = command('jobs.publish', { input, allow, run })`,
    'src/modules/jobs/x.ts:1: jobs.publish is declared twice',
  ],
  [
    'a fact that nobody hears',
    'src/modules/search/subscriptions.ts',
    '',
    'src/modules/jobs/events.ts:1: nobody hears jobs.published; hear it or list it as "open" in modules.json',
  ],
  [
    'a fact of another module',
    'src/modules/search/events.ts',
    `export const f = defineFact('jobs.filled', schema, key)`,
    'src/modules/search/events.ts:1: jobs.filled is not named after its module',
  ],
])('planted: %s', (_kind, path, source, fault) => {
  expect(house({ [path]: source })).toEqual([fault])
})

test('a fact may be listed as open, but only while nobody hears it and somebody tells it', () => {
  expect(house({ 'src/modules/search/subscriptions.ts': '' }, ['jobs.published'])).toEqual([])
  expect(house({}, ['jobs.published'])).toEqual(['modules.json: jobs.published is heard, take it from "open"'])
  expect(house({}, ['jobs.gone'])).toEqual(['modules.json: "open" lists jobs.gone, which nobody tells'])
})
