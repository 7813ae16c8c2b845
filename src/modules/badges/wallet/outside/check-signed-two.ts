import { compactVerify, importSPKI } from 'jose'
import { z } from 'zod'
import type { OpenedOutside } from './read-outside.ts'

/** What came of a signed Open Badges 2.0 badge. */
export type SignedTwo =
  | 'two-signed'
  | 'two-expired'
  | 'two-revoked'
  | 'two-altered'
  | 'two-key-of-another'
  | 'two-incomplete'
  | 'signature-not-read'

// RFC 7518 and RFC 8037; RSA below 2,048 bits is refused by the library.
const algorithms = new Set(['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'EdDSA'])
const web = z.url({ protocol: /^https$/ }).max(1_000)
const Head = z.looseObject({ alg: z.string() })
const Verification = z.looseObject({ creator: web.optional() })
const Badge = z.looseObject({ issuer: z.union([web, z.looseObject({ id: web })]) })
const Issuer = z.looseObject({
  id: web,
  publicKey: z.unknown().optional(),
  revocationList: web.optional(),
})
const Key = z.looseObject({ id: web, owner: web, publicKeyPem: z.string().max(4_000) })
const Revoked = z.looseObject({
  revokedAssertions: z.array(
    z.union([z.string(), z.looseObject({ id: z.string().optional(), uid: z.string().optional() })]),
  ),
})

/** Reads what an issuer publishes; throws when it cannot be read. Asked are only recognised hosts. */
export type Fetch = (url: string) => Promise<unknown>

/**
 * Checks a signed badge (Open Badges 2.0, “Signed Badges”, verification steps): the issuer that the badge's class names, its key as it
 * publishes it, the signature over exactly this text, the issuer's list of what it took back, and the end. Throws what `fetch` throws.
 */
export async function checkSignedTwo(
  { text, opened }: { readonly text: string; readonly opened: OpenedOutside },
  fetch: Fetch,
  now: Date,
): Promise<SignedTwo> {
  const [alg, json] = [algorithmOf(text), opened.json]
  if (!algorithms.has(alg)) return 'signature-not-read'
  const issuer = await issuerOf(json['badge'], fetch)
  const address = issuer && (Verification.safeParse(json['verification']).data?.creator ?? oneKey(issuer))
  if (!issuer || address === undefined) return 'two-incomplete'
  const key = Key.safeParse(await fetch(address)).data
  if (!key) return 'two-incomplete'
  // Else anybody could sign in anybody's name with a key of his own.
  if (key.id !== address || key.owner !== issuer.id || !keysOf(issuer).includes(address)) return 'two-key-of-another'
  if (!(await isSigned(text, key.publicKeyPem, alg))) return 'two-altered'
  if (issuer.revocationList !== undefined && (await isRevoked(json['id'], issuer.revocationList, fetch)))
    return 'two-revoked'
  return isOver(json['expires'], now) ? 'two-expired' : 'two-signed'
}

function isOver(expires: unknown, now: Date): boolean {
  return typeof expires === 'string' && Date.parse(expires) <= now.getTime()
}

type IssuerProfile = z.infer<typeof Issuer>

async function issuerOf(given: unknown, fetch: Fetch): Promise<IssuerProfile | undefined> {
  const badge = Badge.safeParse(typeof given === 'string' ? await fetch(web.parse(given)) : given).data
  if (!badge) return undefined
  const address = typeof badge.issuer === 'string' ? badge.issuer : badge.issuer.id
  // What stands in the badge about its issuer is the signer's word; what the address answers is the issuer's.
  const profile = Issuer.safeParse(await fetch(address)).data
  return profile?.id === address ? profile : undefined
}

function algorithmOf(text: string): string {
  try {
    return Head.parse(JSON.parse(Buffer.from(text.split('.')[0] ?? '', 'base64url').toString('utf8'))).alg
  } catch {
    return ''
  }
}

function keysOf({ publicKey }: IssuerProfile): string[] {
  return [publicKey].flat().flatMap((one: unknown) => {
    if (typeof one === 'string') return [one]
    return typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : []
  })
}

function oneKey(issuer: IssuerProfile): string | undefined {
  const [key, ...more] = keysOf(issuer)
  return more.length === 0 ? key : undefined
}

async function isSigned(text: string, pem: string, alg: string): Promise<boolean> {
  try {
    await compactVerify(text, await importSPKI(pem, alg), { algorithms: [alg] })
    return true
  } catch {
    return false
  }
}

async function isRevoked(id: unknown, address: string, fetch: Fetch): Promise<boolean> {
  const { revokedAssertions } = Revoked.parse(await fetch(address))
  return revokedAssertions.some((one) => (typeof one === 'string' ? one === id : one.id === id || one.uid === id))
}
