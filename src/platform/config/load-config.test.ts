import { describe, expect, test } from 'vitest'
import { clockOffset } from './clock-offset.ts'
import { loadConfig } from './load-config.ts'

describe('the configuration', () => {
  test('needs nothing for the demo', () => {
    expect(loadConfig({ PORT: '' })).toMatchObject({
      demo: true,
      host: '127.0.0.1',
      port: 4600,
      portIsChosen: false,
      publicUrl: 'https://onil.test',
      sessionMinutes: 30,
    })
  })

  test('names every variable that is wrong, without repeating its value', () => {
    const read = (): unknown =>
      loadConfig({ PORT: '99999', DATABASE_URL: 'mysql://user:hunter2@host/db', ONIL_PROT: '1' })
    expect(read).toThrow(/ONIL_PROT is not a setting[^]*DATABASE_URL must look like[^]*PORT must be 65535 or less/)
    expect(read).not.toThrow(/hunter2/)
  })

  test('asks for what real life needs', () => {
    expect(() => loadConfig({ ONIL_DEMO: 'false' })).toThrow(
      /ONIL_PUBLIC_URL is required[^]*ONIL_OIDC_ISSUER is required/,
    )
    expect(() => loadConfig({ ONIL_OIDC_ISSUER: 'https://id.example.kr' })).toThrow(/ONIL_OIDC_CLIENT_ID is required/)
  })

  test('leaves other programs’ variables alone', () => {
    expect(loadConfig({ PATH: '/bin', ONIL_TEST_SERVER: 'debian-15', ONIL_HOME: '/srv/onil' }).files).toBe(
      '/srv/onil/files',
    )
  })
})

describe('the clock’s offset', () => {
  test.each([
    ['+3d', 259_200_000],
    ['-2h', -7_200_000],
    ['+45m', 2_700_000],
    ['1970-01-01T09:00:10+09:00', 10_000],
  ])('reads %s', (value, offset) => {
    expect(clockOffset(value, 0)).toBe(offset)
  })
  test.each(['3d', '+3', 'tomorrow', '2026-12-01'])('does not guess at %s', (value) => {
    expect(clockOffset(value, 0)).toBeUndefined()
  })
})
