import { z } from 'zod'
import type { Config } from './config.ts'

type Text = z.ZodOptional<z.ZodString>
type Web = z.ZodOptional<z.ZodURL>

const web = (meaning: string): Web =>
  z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .optional()
    .describe(meaning)
const text = (description: string, secret = false): Text =>
  z
    .string()
    .min(1)
    .optional()
    .meta({ description, ...(secret && { secret }) })

/** The settings of uploaded files and of the tax office's service, which verifies who sends them. */
export const keepingFields: {
  ONIL_GATEWAY_NTS_URL: Web
  ONIL_GATEWAY_NTS_CREDENTIAL: Text
  ONIL_GATEWAY_BANK_URL: Web
  ONIL_GATEWAY_BANK_CREDENTIAL: Text
  ONIL_GATEWAY_KOROAD_URL: Web
  ONIL_GATEWAY_KOROAD_CREDENTIAL: Text
  ONIL_S3_URL: Web
  ONIL_S3_REGION: z.ZodDefault<z.ZodString>
  ONIL_S3_KEY: Text
  ONIL_S3_SECRET: Text
  ONIL_CLAMAV: Web
} = {
  ONIL_GATEWAY_NTS_URL: web(
    'Address of the tax office’s service for business numbers, `https://api.odcloud.kr/api/nts-businessman/v1`. Without it the ' +
      'simulator answers in the demo; in real life companies are then verified by paper.',
  ),
  ONIL_GATEWAY_NTS_CREDENTIAL: text('Service key of that service, decoded.', true),
  ONIL_GATEWAY_BANK_URL: web(
    'Address of the bank that pays for this node (the contract stands in `src/gateways/README.md`). Without it the simulator pays in ' +
      'the demo; in real life payments then wait.',
  ),
  ONIL_GATEWAY_BANK_CREDENTIAL: text('Access token of that bank.', true),
  ONIL_GATEWAY_KOROAD_URL: web(
    'Address of the road traffic authority’s service for penalty points (the contract stands in `src/gateways/README.md`). Without it ' +
      'the simulator answers in the demo; in real life nothing is handed over.',
  ),
  ONIL_GATEWAY_KOROAD_CREDENTIAL: text('Access token of that service.', true),
  ONIL_S3_URL: web(
    'Bucket of an S3-compatible service for uploaded files, for example `https://s3.example.kr/onil`, instead of the folder.',
  ),
  ONIL_S3_REGION: z.string().min(1).default('auto').describe('Region of that service.'),
  ONIL_S3_KEY: text('Access key of that service.'),
  ONIL_S3_SECRET: text('Secret key of that service.', true),
  ONIL_CLAMAV: z
    .url({ protocol: /^(tcp|unix)$/, error: 'must look like tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl' })
    .optional()
    .describe('Where clamd listens, which scans uploaded files. Without it no file is taken outside the demo.'),
}

/** Which of them needs which other. */
export const keepingNeeds: readonly (readonly [one: keyof Given, other: keyof Given])[] = [
  ['ONIL_GATEWAY_NTS_URL', 'ONIL_GATEWAY_NTS_CREDENTIAL'],
  ['ONIL_GATEWAY_BANK_URL', 'ONIL_GATEWAY_BANK_CREDENTIAL'],
  ['ONIL_GATEWAY_KOROAD_URL', 'ONIL_GATEWAY_KOROAD_CREDENTIAL'],
  ['ONIL_S3_URL', 'ONIL_S3_KEY'],
  ['ONIL_S3_URL', 'ONIL_S3_SECRET'],
]

type Given = { readonly [K in keyof typeof keepingFields]?: string | undefined }

/** Reads them. */
export function keepingOf(all: Given): Pick<Config, 's3' | 'clamav' | 'businessRegistry' | 'bank' | 'pointReduction'> {
  const {
    ONIL_S3_URL: url,
    ONIL_S3_REGION: region = 'auto',
    ONIL_S3_KEY: accessKeyId,
    ONIL_S3_SECRET: secretAccessKey,
  } = all
  const { ONIL_GATEWAY_NTS_URL: baseUrl, ONIL_GATEWAY_NTS_CREDENTIAL: serviceKey, ONIL_CLAMAV: clamav } = all
  const { ONIL_GATEWAY_BANK_URL: bankUrl, ONIL_GATEWAY_BANK_CREDENTIAL: credential } = all
  const { ONIL_GATEWAY_KOROAD_URL: koroad, ONIL_GATEWAY_KOROAD_CREDENTIAL: token } = all
  return {
    ...(koroad && token && { pointReduction: { baseUrl: koroad, credential: token } }),
    ...(bankUrl && credential && { bank: { baseUrl: bankUrl, credential } }),
    ...(url && accessKeyId && secretAccessKey && { s3: { url, region, accessKeyId, secretAccessKey } }),
    ...(clamav !== undefined && { clamav }),
    ...(baseUrl && serviceKey && { businessRegistry: { baseUrl, serviceKey } }),
  }
}
