import { expect, test } from 'vitest'
import { faultsOf } from './licences.ts'

const sound = { integrity: 'sha512-x' }

test('permissive licences pass; weak copyleft only among the tools', () => {
  expect(faultsOf('node_modules/a', sound, '(MIT OR GPL-3.0)')).toEqual([])
  expect(faultsOf('node_modules/a', { ...sound, dev: true }, 'MPL-2.0')).toEqual([])
  expect(faultsOf('node_modules/a', sound, 'MPL-2.0')).toEqual([
    'node_modules/a: licence "MPL-2.0" is not on the allow-list',
  ])
})

test.each(['AGPL-3.0', 'MIT AND GPL-2.0', 'SEE LICENSE IN LICENSE.md', 'none stated', ''])(
  'planted: licence %s',
  (licence) => {
    expect(faultsOf('node_modules/a', { ...sound, dev: true }, licence)).toEqual([
      `node_modules/a: licence "${licence}" is not on the allow-list`,
    ])
  },
)

test('planted: no checksum, a registry’s address', () => {
  expect(faultsOf('node_modules/a', { resolved: 'https://registry.test/a.tgz' }, 'MIT')).toEqual([
    'node_modules/a: no integrity in package-lock.json',
    'node_modules/a: a registry’s address in package-lock.json',
  ])
})

test('a build for another machine may lack both, but not a package that is installed', () => {
  expect(faultsOf('node_modules/a', { optional: true }, undefined)).toEqual([])
  expect(faultsOf('node_modules/a', { optional: true }, 'MIT')).toEqual([
    'node_modules/a: no integrity in package-lock.json',
  ])
  expect(faultsOf('node_modules/a', {}, undefined)).toHaveLength(2)
})
