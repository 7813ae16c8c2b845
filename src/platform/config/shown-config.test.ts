import { expect, test } from 'vitest'
import { describeSettings } from './settings.ts'
import { shownConfig } from './shown-config.ts'

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64')
const https = 'https://other.example'

/** A value for each secret setting, and what must stand beside it. */
const secrets: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://onil:pa55-database@db.example/onil',
  ONIL_KEK: key('a'),
  ONIL_KEK_FORMER: key('b'),
  ONIL_KEY_SERVICE_CREDENTIAL: 'secret-of-the-key-service',
  ONIL_PKCS11_PIN: '73914026',
  ONIL_OIDC_CLIENT_SECRET: 'secret-of-the-client',
  SMTP_URL: 'smtp://onil:pa55-mail@mail.example',
  ONIL_SMS_CREDENTIAL: 'secret-of-sms',
  ONIL_SMS_SECOND_CREDENTIAL: 'secret-of-other-sms',
  ONIL_ALIMTALK_CREDENTIAL: 'secret-of-alimtalk',
  ONIL_GATEWAY_NTS_CREDENTIAL: 'secret-of-nts',
  ONIL_GATEWAY_BANK_CREDENTIAL: 'secret-of-bank',
  ONIL_GATEWAY_KOROAD_CREDENTIAL: 'secret-of-koroad',
  ONIL_S3_SECRET: 'secret-of-s3',
  ONIL_METRICS_TOKEN: 'secret-of-metrics-0000',
  ONIL_GATEWAY_KEIS_CREDENTIAL: 'secret-of-keis',
  ONIL_GATEWAY_HRDK_CREDENTIAL: 'secret-of-hrdk',
  ONIL_GATEWAY_KERIS_CREDENTIAL: 'secret-of-keris',
  ONIL_GATEWAY_DEGREE_CREDENTIAL: 'secret-of-degree',
  ONIL_GATEWAY_LANGUAGE_CREDENTIAL: 'secret-of-language',
}
const beside: Readonly<Record<string, string>> = {
  ONIL_KEY_SERVICE_URL: https,
  ONIL_KEY_SERVICE_KEY: 'onil',
  ONIL_PKCS11_MODULE: '/usr/lib/token.so',
  ONIL_PKCS11_TOKEN: 'onil',
  ONIL_PKCS11_KEY: 'onil-1',
  ONIL_OIDC_ISSUER: https,
  ONIL_OIDC_CLIENT_ID: 'onil',
  ONIL_SMS_URL: https,
  ONIL_SMS_SECOND_URL: https,
  ONIL_SMS_FROM: '1350',
  ONIL_ALIMTALK_URL: https,
  ONIL_ALIMTALK_PROFILE: 'onil',
  ONIL_S3_URL: https,
  ONIL_S3_KEY: 'onil',
  ...Object.fromEntries(
    ['NTS', 'BANK', 'KOROAD', 'KEIS', 'HRDK', 'KERIS', 'DEGREE', 'LANGUAGE'].map((one) => [
      `ONIL_GATEWAY_${one}_URL`,
      https,
    ]),
  ),
}

test('no secret setting is printed, and each is said to be set', () => {
  const names = describeSettings().flatMap(({ name, secret }) => (secret ? [name] : []))
  expect(Object.keys(secrets).toSorted()).toEqual(names.toSorted())
  const text = JSON.stringify(shownConfig({ ...secrets, ...beside }))
  expect(Object.entries(secrets).filter(([, value]) => text.includes(value))).toEqual([])
  expect(text.match(/\(set\)/g)).toHaveLength(names.length)
  expect(text).toContain(https)
})
