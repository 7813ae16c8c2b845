import { z } from 'zod'
import type { Config } from './config.ts'

const secret = { secret: true }
const key = (): z.ZodBase64 =>
  z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64 (openssl rand -base64 32)')

type Name =
  | 'ONIL_KEK'
  | 'ONIL_KEK_FORMER'
  | 'ONIL_KEY_SERVICE_URL'
  | 'ONIL_KEY_SERVICE_KEY'
  | 'ONIL_KEY_SERVICE_CREDENTIAL'

/** Settings of the key around the keys. */
export const kekFields: { readonly [N in Name]: z.ZodOptional<z.ZodType<string>> } = {
  ONIL_KEK: key()
    .optional()
    .meta(secret)
    .describe(
      'Key-encryption key that wraps the data keys in `keys/keyring.sqlite`: 32 bytes in base64. Without it and without a key service: the file `keys/kek.secret`.',
    ),
  ONIL_KEK_FORMER: key()
    .optional()
    .meta(secret)
    .describe('The value ONIL_KEK had before, until `onil keys rewrap` is done.'),
  ONIL_KEY_SERVICE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' })
    .optional()
    .describe(
      'Key service that wraps the data keys instead, with the Transit interface of OpenBao and Vault, for example `https://vault.example.kr/v1/transit`. Its key never leaves it.',
    ),
  ONIL_KEY_SERVICE_KEY: z.string().min(1).optional().describe('Name of our key at that service.'),
  ONIL_KEY_SERVICE_CREDENTIAL: z.string().min(1).optional().meta(secret).describe('Token for that service.'),
}

/** The key around the keys as the program is given it. */
export function kekOf(all: { readonly [N in Name]?: string | undefined }): Config['kek'] {
  const { ONIL_KEY_SERVICE_URL: url, ONIL_KEY_SERVICE_KEY: key, ONIL_KEY_SERVICE_CREDENTIAL: token } = all
  return {
    ...(all.ONIL_KEK !== undefined && { secret: all.ONIL_KEK }),
    ...(all.ONIL_KEK_FORMER !== undefined && { former: all.ONIL_KEK_FORMER }),
    ...(url !== undefined && { service: { url, key: key ?? '', token: token ?? '' } }),
  }
}
