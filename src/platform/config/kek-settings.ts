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
  | 'ONIL_PKCS11_MODULE'
  | 'ONIL_PKCS11_TOKEN'
  | 'ONIL_PKCS11_KEY'
  | 'ONIL_PKCS11_PIN'

/** The kinds of key-encryption keys. */
type KekKind = NonNullable<Config['kek']['wraps']>

/** Settings of the key around the keys. */
export const kekFields: { readonly [N in Name]: z.ZodOptional<z.ZodType<string>> } & {
  readonly ONIL_KEK_WRAPS: z.ZodOptional<z.ZodType<KekKind>>
} = {
  ONIL_KEK_WRAPS: z
    .enum(['file', 'env', 'service', 'token'])
    .optional()
    .describe(
      'Which of several key-encryption keys wraps; the others still open what they wrapped. By default the token, else the key service, else ONIL_KEK, else the file.',
    ),
  ONIL_KEK: key()
    .optional()
    .meta(secret)
    .describe(
      'Key-encryption key that wraps the data keys in `keys/keyring.sqlite`: 32 bytes in base64. Without it, a key service and a token: the file `keys/kek.secret`.',
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
  ONIL_PKCS11_MODULE: z
    .string()
    .startsWith('/', 'must be an absolute path')
    .optional()
    .describe(
      'Driver of a PKCS#11 token (hardware security module, smart card) whose key wraps the data keys instead, for example `/usr/lib/softhsm/libsofthsm2.so`. Its key never leaves it.',
    ),
  ONIL_PKCS11_TOKEN: z.string().min(1).max(32).optional().describe('Label of that token.'),
  ONIL_PKCS11_KEY: z
    .string()
    .regex(/^[^,\s]+(,[^,\s]+)*$/, 'must be labels with commas between them')
    .optional()
    .describe(
      'Label of our AES key in that token. While it is being changed the new and the former one, `onil-2,onil-1`, until `onil keys rewrap` is done.',
    ),
  ONIL_PKCS11_PIN: z.string().min(1).optional().meta(secret).describe('PIN of that token’s user.'),
}

/** Which settings of the key around the keys need which others. */
export const kekNeeds: readonly (readonly [Name, Name])[] = [
  ['ONIL_KEY_SERVICE_URL', 'ONIL_KEY_SERVICE_KEY'],
  ['ONIL_KEY_SERVICE_URL', 'ONIL_KEY_SERVICE_CREDENTIAL'],
  ['ONIL_PKCS11_MODULE', 'ONIL_PKCS11_TOKEN'],
  ['ONIL_PKCS11_MODULE', 'ONIL_PKCS11_KEY'],
  ['ONIL_PKCS11_MODULE', 'ONIL_PKCS11_PIN'],
]

/** The key around the keys as the program is given it. */
export function kekOf(
  all: { readonly [N in Name]?: string | undefined } & { readonly ONIL_KEK_WRAPS?: KekKind | undefined },
): Config['kek'] {
  const { ONIL_KEY_SERVICE_URL: url, ONIL_KEY_SERVICE_KEY: key, ONIL_KEY_SERVICE_CREDENTIAL: token } = all
  const {
    ONIL_PKCS11_MODULE: module,
    ONIL_PKCS11_TOKEN: label = '',
    ONIL_PKCS11_KEY: keys = '',
    ONIL_PKCS11_PIN: pin = '',
  } = all
  return {
    ...(all.ONIL_KEK !== undefined && { secret: all.ONIL_KEK }),
    ...(all.ONIL_KEK_FORMER !== undefined && { former: all.ONIL_KEK_FORMER }),
    ...(url !== undefined && { service: { url, key: key ?? '', token: token ?? '' } }),
    ...(module !== undefined && { token: { module, token: label, keys: keys.split(','), pin } }),
    ...(all.ONIL_KEK_WRAPS !== undefined && { wraps: all.ONIL_KEK_WRAPS }),
  }
}
