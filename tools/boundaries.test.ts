import { expect, test } from 'vitest'
import { boundaries } from './boundaries.ts'

const map = {
  floor: ['reference', 'identity'],
  modules: {
    reference: { calls: [], owns: 'code lists of the house' },
    identity: { calls: ['reference'], owns: 'persons and sign-in' },
    jobs: { calls: [], owns: 'vacancies and their life' },
    search: { calls: ['jobs'], owns: 'the search table' },
  },
}

/** A small sound house; a fault is planted by adding files or changing the map. */
function house(planted: Record<string, string> = {}, modules: object = map): string[] {
  const files = {
    'src/modules/modules.json': JSON.stringify(modules),
    'src/kernel/id.ts': `export type Id = string`,
    'src/platform/database.ts': `import type { Id } from '../kernel/id.ts'\nimport pg from 'pg'\nexport const a: Id = pg.toString()`,
    'src/modules/jobs/index.ts': `export { vacancy } from './store.ts'`,
    'src/modules/jobs/events.ts': `import { z } from 'zod'\nimport type { Id } from '../../kernel/id.ts'\nexport const published: Id = z.NEVER`,
    'src/modules/jobs/store.ts': `export const vacancy = (db: Db): unknown => db.selectFrom('jobs.vacancy')`,
    'src/modules/jobs/migrations/20261124T0900_create.sql': `create table jobs.vacancy (id uuid); -- not identity.person\n`,
    'src/modules/identity/migrations/20261124T0800_create.sql': `create table identity.person (id uuid);`,
    'src/modules/search/fill.ts': `import { vacancy } from '../jobs/index.ts'\nimport { published } from '../jobs/events.ts'\nexport const x = [vacancy, published]`,
    'src/app/modules.ts': `import { module } from '../modules/jobs/module.ts'\nexport const modules = [module]`,
    ...planted,
  }
  return boundaries(new Map(Object.entries(files)))
}

test('a sound house has no breach', () => {
  expect(house()).toEqual([])
})

const faults: readonly (readonly [kind: string, path: string, source: string, breach: string])[] = [
  [
    'kernel imports the platform',
    'src/kernel/x.ts',
    `import '../platform/database.ts'`,
    'kernel imports src/platform/database.ts (rule 1)',
  ],
  ['kernel imports a package', 'src/kernel/x.ts', `import { z } from 'zod'`, 'kernel imports zod (rule 1)'],
  [
    'the platform imports a module',
    'src/platform/x.ts',
    `import '../modules/jobs/index.ts'`,
    'platform imports src/modules/jobs/index.ts (rule 1)',
  ],
  [
    'a gateway imports the web',
    'src/gateways/g/x.ts',
    `import '../../web/x.ts'`,
    'gateways imports src/web/x.ts (rule 1)',
  ],
  [
    'the web imports a module',
    'src/web/x.ts',
    `import '../modules/jobs/index.ts'`,
    'web imports src/modules/jobs/index.ts (rule 1)',
  ],
  [
    'a module imports the wiring',
    'src/modules/jobs/x.ts',
    `import '../../app/modules.ts'`,
    'modules imports src/app/modules.ts (rule 1)',
  ],
  [
    'the wiring reaches into a module',
    'src/app/x.ts',
    `import '../modules/jobs/store.ts'`,
    'app imports src/modules/jobs/store.ts; only index.ts and module.ts (rule 1)',
  ],
  ['src imports a tool', 'src/app/x.ts', `import '../../tools/check.ts'`, 'src imports tools/check.ts (rule 1)'],
  [
    'a module reaches into another',
    'src/modules/search/x.ts',
    `import { vacancy } from '../jobs/store.ts'`,
    'search reaches into src/modules/jobs/store.ts (rule 2)',
  ],
  [
    '… for a type only',
    'src/modules/search/x.ts',
    `import type { V } from '../jobs/store.ts'`,
    'search reaches into src/modules/jobs/store.ts (rule 2)',
  ],
  [
    '… with a dynamic import',
    'src/modules/search/x.ts',
    `export const x = import('../jobs/store.ts')`,
    'search reaches into src/modules/jobs/store.ts (rule 2)',
  ],
  [
    '… with an import type',
    'src/modules/search/x.ts',
    `export type V = import('../jobs/store.ts').V`,
    'search reaches into src/modules/jobs/store.ts (rule 2)',
  ],
  [
    '… by re-exporting',
    'src/modules/search/x.ts',
    `export { vacancy } from '../jobs/store.ts'\nexport const y = 1`,
    'search reaches into src/modules/jobs/store.ts (rule 2)',
  ],
  [
    'events import more than kernel and zod',
    'src/modules/search/events.ts',
    `import { vacancy } from '../jobs/index.ts'`,
    'events.ts imports src/modules/jobs/index.ts; only kernel and zod (rule 2)',
  ],
  [
    'a contract imports a package',
    'src/modules/search/contract.ts',
    `import pg from 'pg'`,
    'contract.ts imports pg; only kernel and zod (rule 2)',
  ],
  [
    'a call that is not listed',
    'src/modules/jobs/x.ts',
    `import { find } from '../search/index.ts'`,
    'jobs calls search, which modules.json does not list (rule 3)',
  ],
  [
    'the floor calls upward',
    'src/modules/identity/x.ts',
    `import { vacancy } from '../jobs/index.ts'`,
    'identity calls jobs, which modules.json does not list (rule 3)',
  ],
  [
    'a module imports its own face',
    'src/modules/jobs/x.ts',
    `import { vacancy } from './index.ts'`,
    'imports its own face; import the file itself (rule 4)',
  ],
  [
    'export * in a face',
    'src/modules/search/index.ts',
    `export * from './fill.ts'`,
    'export * hides what the face is (rule 4)',
  ],
]

test.each(faults)('planted: %s', (_kind, path, source, breach) => {
  expect(house({ [path]: source })).toEqual([`${path}:1: ${breach}`])
})

test('planted: a barrel inside a module', () => {
  const path = 'src/modules/jobs/parts/all.ts'
  expect(house({ [path]: `export { vacancy } from '../store.ts'` })).toEqual([
    `${path}: a barrel inside a module (rule 4)`,
  ])
})

const sql: readonly (readonly [kind: string, path: string, source: string])[] = [
  [
    'a migration',
    'src/modules/jobs/migrations/20261124T0901_x.sql',
    'alter table jobs.vacancy add foreign key (p) references identity.person;',
  ],
  ['a quoted name', 'src/modules/jobs/migrations/20261124T0901_x.sql', 'select * from "identity"."person";'],
  ['a query builder', 'src/modules/jobs/x.ts', `export const x = db.selectFrom('identity.person as p')`],
  ['a template', 'src/modules/jobs/x.ts', 'export const x = sql`select 1 from identity.anything`'],
  ['an update of the platform', 'src/platform/x.ts', `export const x = 'update identity.person set a = 1'`],
]

test.each(sql)('planted: SQL across the wall in %s', (_kind, path, source) => {
  expect(house({ [path]: source })).toEqual([`${path}:1: SQL names the schema of identity (rule 5)`])
})

test('read models may join across modules', () => {
  expect(
    house({ 'src/read-models/x.ts': `export const x = 'select 1 from identity.person join jobs.vacancy on true'` }),
  ).toEqual([])
})

const maps: readonly (readonly [kind: string, change: object, fault: string])[] = [
  [
    'a circle',
    { jobs: { calls: ['search'], owns: 'vacancies and their life' } },
    'modules.json: jobs is in a circle of calls',
  ],
  [
    'an unknown name',
    { jobs: { calls: ['fairs'], owns: 'vacancies and their life' } },
    'modules.json: fairs is called but not described',
  ],
  [
    'a floor that calls upward',
    { reference: { calls: ['identity'], owns: 'code lists of the house' } },
    'modules.json: the floor calls upward or sideways: reference calls identity',
  ],
]

test.each(maps)('planted in the map: %s', (_kind, change, fault) => {
  expect(house({}, { ...map, modules: { ...map.modules, ...change } })).toContain(fault)
})

test('planted: a folder that is no layer', () => {
  expect(house({ 'src/utils/x.ts': 'export const x = 1' })).toEqual(['src/utils: no such layer (rule 1)'])
})

test('planted: a folder that the map does not know', () => {
  expect(house({ 'src/modules/fairs/module.ts': 'export const module = 1' })).toEqual([
    'src/modules/fairs: not in modules.json (rule 3)',
  ])
})

test('planted: a call that is listed and never made', () => {
  const planted = { 'src/modules/search/module.ts': 'export const module = 1', 'src/modules/search/fill.ts': '' }
  expect(house(planted)).toEqual(['modules.json: search never calls jobs (rule 3)'])
})

test('a test may use the builders of a module that its module may call, other code may not', () => {
  const use = `import { aVacancy } from '../jobs/testing/builders.ts'`
  expect(house({ 'src/modules/search/x.test.ts': use })).toEqual([])
  expect(house({ 'src/modules/search/x.ts': use })).toEqual([
    'src/modules/search/x.ts:1: search reaches into src/modules/jobs/testing/builders.ts (rule 2)',
  ])
  expect(house({ 'src/modules/identity/x.test.ts': use })).toEqual([
    'src/modules/identity/x.test.ts:1: identity calls jobs, which modules.json does not list (rule 3)',
  ])
})
