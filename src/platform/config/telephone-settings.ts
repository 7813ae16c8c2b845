import { z } from 'zod'
import type { Config } from './config.ts'

type Text = z.ZodOptional<z.ZodString>
type Web = z.ZodOptional<z.ZodURL>

const web = (meaning: string): Web =>
  z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .optional()
    .describe(meaning)
const text = (meaning: string): Text => z.string().min(1).optional().describe(meaning)
const token = (of: string): Text =>
  z
    .string()
    .min(1)
    .optional()
    .meta({ secret: true, description: `Access token of ${of}.` })

/** The settings of text messages, 알림톡 and push messages. */
export const telephoneFields: {
  ONIL_SMS_URL: Web
  ONIL_SMS_CREDENTIAL: Text
  ONIL_SMS_SECOND_URL: Web
  ONIL_SMS_SECOND_CREDENTIAL: Text
  ONIL_SMS_FROM: Text
  ONIL_ALIMTALK_URL: Web
  ONIL_ALIMTALK_CREDENTIAL: Text
  ONIL_ALIMTALK_PROFILE: Text
  ONIL_PUSH_HOSTS: z.ZodDefault<z.ZodString>
} = {
  ONIL_SMS_URL: web(
    'Address of the first carrier of text messages. Without it they are simulated in the demo, and not offered in real life.',
  ),
  ONIL_SMS_CREDENTIAL: token('that carrier'),
  ONIL_SMS_SECOND_URL: web('Address of a second carrier, used while the first one is in trouble.'),
  ONIL_SMS_SECOND_CREDENTIAL: token('the second carrier'),
  ONIL_SMS_FROM: text('Registered number from which text messages come (발신번호).'),
  ONIL_ALIMTALK_URL: web(
    'Address of the carrier of 알림톡. Without it they are simulated in the demo, and not offered in real life.',
  ),
  ONIL_ALIMTALK_CREDENTIAL: token('that carrier'),
  ONIL_ALIMTALK_PROFILE: text('Profile from which 알림톡 come (발신프로필).'),
  ONIL_PUSH_HOSTS: z
    .string()
    .min(1)
    .default('fcm.googleapis.com,*.push.services.mozilla.com,*.push.apple.com,*.notify.windows.com')
    .describe('Push services of browsers that may be asked, separated by commas; `*.` stands for every name below.'),
}

/** Which of them needs which other. */
export const telephoneNeeds: readonly (readonly [one: keyof Given, other: keyof Given])[] = [
  ['ONIL_SMS_URL', 'ONIL_SMS_CREDENTIAL'],
  ['ONIL_SMS_URL', 'ONIL_SMS_FROM'],
  ['ONIL_SMS_SECOND_URL', 'ONIL_SMS_SECOND_CREDENTIAL'],
  ['ONIL_SMS_SECOND_URL', 'ONIL_SMS_URL'],
  ['ONIL_ALIMTALK_URL', 'ONIL_ALIMTALK_CREDENTIAL'],
  ['ONIL_ALIMTALK_URL', 'ONIL_ALIMTALK_PROFILE'],
]

type Given = { readonly [K in keyof typeof telephoneFields]?: string | undefined }
type Outside = { readonly baseUrl: string; readonly credential: string }

/** Reads them. */
export function telephoneOf(all: Given): Pick<Config, 'sms' | 'alimtalk'> {
  const outside = (baseUrl: string | undefined, credential = ''): Outside[] =>
    baseUrl === undefined ? [] : [{ baseUrl, credential }]
  const carriers = [
    ...outside(all.ONIL_SMS_URL, all.ONIL_SMS_CREDENTIAL),
    ...outside(all.ONIL_SMS_SECOND_URL, all.ONIL_SMS_SECOND_CREDENTIAL),
  ]
  const [carrier] = outside(all.ONIL_ALIMTALK_URL, all.ONIL_ALIMTALK_CREDENTIAL)
  return {
    ...(carriers.length > 0 && { sms: { from: all.ONIL_SMS_FROM ?? '', carriers } }),
    ...(carrier && { alimtalk: { profile: all.ONIL_ALIMTALK_PROFILE ?? '', carrier } }),
  }
}
