import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Kek } from '../../platform/key-store/kek.ts'
import { keyToken } from './live.ts'

// SoftHSM is a token in software (Debian: softhsm2); pkcs11-tool makes the keys as an operator would (Debian: opensc).
const module = '/usr/lib/softhsm/libsofthsm2.so'
const built = ((): boolean => {
  try {
    return Boolean(createRequire(import.meta.url)('pkcs11js'))
  } catch {
    return false
  }
})()
const lacks = [
  ...(existsSync(module) ? [] : ['softhsm2']),
  ...(existsSync('/usr/bin/pkcs11-tool') ? [] : ['opensc']),
  ...(built ? [] : ['a built pkcs11js (npm rebuild pkcs11js)']),
]
if (lacks.length > 0) console.log(`SKIPPED: keys in a PKCS#11 token; this machine lacks ${lacks.join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'onil-token-'))
const pin = '246810'
const settings = { module, token: 'onil', keys: ['onil-2', 'onil-1'], pin }
const tokens = async (some: Partial<typeof settings> = {}): Promise<readonly [Kek, Kek]> => {
  const [first, second = first] = await keyToken({ ...settings, ...some })
  if (!first || !second) throw new Error('no key')
  return [first, second]
}
const faultOf = async (some: Partial<typeof settings>): Promise<string> =>
  await tokens(some)
    .then(([kek]) => kek.wrap(Buffer.from('a secret'), 'c'))
    .catch(String)

describe.skipIf(lacks.length > 0)('a key in a PKCS#11 token', () => {
  beforeAll(() => {
    const configuration = join(folder, 'softhsm2.conf')
    mkdirSync(join(folder, 'tokens'))
    writeFileSync(configuration, `directories.tokendir = ${join(folder, 'tokens')}\n`)
    vi.stubEnv('SOFTHSM2_CONF', configuration)
    execFileSync('softhsm2-util', ['--init-token', '--free', '--label', 'onil', '--so-pin', '13579135', '--pin', pin])
    for (const key of [['onil-1'], ['onil-2'], ['open', '--extractable']])
      execFileSync(
        'pkcs11-tool',
        [
          '--module',
          module,
          '--token-label',
          'onil',
          '--pin',
          pin,
          '--keygen',
          '--key-type',
          'AES:32',
          '--label',
          ...key,
        ],
        { stdio: 'pipe' },
      )
  })

  test('gives back what it wrapped, for the same use only, and never the same wrapping twice', async () => {
    const [kek] = await tokens()
    const plain = Buffer.from('a data key of sixty-four bytes or so')
    const [one, two] = await Promise.all([kek.wrap(plain, 'onil fields k1'), kek.wrap(plain, 'onil fields k1')])
    expect(one).not.toBe(two)
    expect(await Promise.all([kek.unwrap(one, 'onil fields k1'), kek.unwrap(two, 'onil fields k1')])).toEqual([
      plain,
      plain,
    ])
    await expect(kek.unwrap(one, 'onil fields k2')).rejects.toThrow('CKR_')
    await expect(kek.unwrap(`${one.slice(0, -6)}AAAAAA`, 'onil fields k1')).rejects.toThrow('CKR_')
  })

  test('the former key still opens what it wrapped, the new one does not', async () => {
    const [fresh, former] = await tokens()
    const wrapped = await former.wrap(Buffer.from('x'), 'c')
    expect([fresh.id, former.id]).toEqual(['token:onil/onil-2', 'token:onil/onil-1'])
    expect(await former.unwrap(wrapped, 'c')).toEqual(Buffer.from('x'))
    await expect(fresh.unwrap(wrapped, 'c')).rejects.toThrow('CKR_')
  })

  test.each([
    ['a wrong PIN', { pin: '000000' }, 'CKR_PIN_INCORRECT'],
    ['a token that is not there', { token: 'elsewhere' }, 'There is no token elsewhere'],
    ['a key that is not there', { keys: ['onil-9'] }, 'The token has no AES key onil-9'],
    ['a key that can be taken out', { keys: ['open'] }, 'can be taken out'],
    ['a driver that is not there', { module: '/usr/lib/no-such.so' }, 'cannot be loaded'],
  ])('%s is said, and nothing of what was sent', async (_, some, words) => {
    const fault = await faultOf(some)
    expect(fault).toContain(words)
    expect(fault).not.toMatch(/a secret|246810|000000/)
    expect((await tokens())[0].id).toBe('token:onil/onil-2')
  })
})

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})
