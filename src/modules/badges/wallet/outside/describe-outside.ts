import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type OpenedOutside, vcIn } from './read-outside.ts'

/** What a badge from elsewhere says of itself, as it is written: nothing here is proven. */
export type OutsideSays = {
  readonly title: string
  readonly issuer: string
  readonly issued?: string
  readonly until?: string
  readonly says?: string
  readonly criteria?: string
  readonly address?: string
}

/** Whose badge it says it is, compared with a confirmed address. */
export type Recipient = 'yours' | 'of-another-address' | 'not-told' | 'no-address-of-yours'

const text = z.string().max(2_000).catch('')
const named = z.union([z.looseObject({ name: text, url: text.optional() }), z.string().max(2_000)]).catch('')
const Two = z.looseObject({
  id: text,
  issuedOn: text,
  expires: text,
  badge: z.union([
    z.looseObject({
      name: text,
      description: text,
      issuer: named,
      criteria: z.union([z.looseObject({ narrative: text }), text]).catch(''),
    }),
    z.string().max(2_000),
  ]),
})
const Three = z.looseObject({
  id: text,
  validFrom: text,
  validUntil: text,
  issuanceDate: text,
  expirationDate: text,
  issuer: named,
  credentialSubject: z
    .looseObject({
      achievement: z
        .looseObject({
          name: text,
          description: text,
          criteria: z.looseObject({ narrative: text }).catch({ narrative: '' }),
        })
        .catch({ name: '', description: '', criteria: { narrative: '' } }),
    })
    .catch({ achievement: { name: '', description: '', criteria: { narrative: '' } } }),
})

/** What it says of itself. */
export function describeOutside({ standard, json }: OpenedOutside): OutsideSays {
  return standard === 'ob2' ? two(json) : three('vc' in json ? vcIn(json) : json)
}

function two(json: object): OutsideSays {
  const { data } = Two.safeParse(json)
  const badge = typeof data?.badge === 'string' ? undefined : data?.badge
  const criteria = typeof badge?.criteria === 'string' ? badge.criteria : badge?.criteria.narrative
  return said({
    title: badge?.name,
    issuer: nameOf(badge?.issuer),
    issued: data?.issuedOn,
    until: data?.expires,
    says: badge?.description,
    criteria,
    address: data?.id,
  })
}

function three(json: object): OutsideSays {
  const { data } = Three.safeParse(json)
  const achievement = data?.credentialSubject.achievement
  return said({
    title: achievement?.name,
    issuer: nameOf(data?.issuer),
    issued: data?.validFrom || data?.issuanceDate,
    until: data?.validUntil || data?.expirationDate,
    says: achievement?.description,
    criteria: achievement?.criteria.narrative,
    address: data?.id,
  })
}

function nameOf(issuer: z.infer<typeof named> | undefined): string {
  if (issuer === undefined || typeof issuer === 'string') return issuer ?? ''
  return issuer.name || issuer.url || ''
}

function said(all: { [K in keyof OutsideSays]: string | undefined }): OutsideSays {
  const { title = '', issuer = '', ...rest } = all
  const filled = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '')
  return { title: title.slice(0, 200), issuer: issuer.slice(0, 200), ...Object.fromEntries(filled) }
}

const TwoRecipient = z.looseObject({
  type: z.string(),
  hashed: z.boolean().default(false),
  salt: z.string().max(200).default(''),
  identity: z.string().max(500),
})
const Identifier = z.looseObject({
  identityType: z.string(),
  hashed: z.boolean(),
  identityHash: z.string().max(500),
  salt: z.string().max(200).default(''),
})

/** Whether it was made out to this address. An address that is hidden in the badge confirms only an address that one has already. */
export function recipientOf(opened: OpenedOutside, email: string | undefined): Recipient {
  const named = addressesIn(opened)
  if (named.length === 0) return 'not-told'
  if (email === undefined) return 'no-address-of-yours'
  return named.some((one) => fits(one, email)) ? 'yours' : 'of-another-address'
}

type Named = { readonly hashed: boolean; readonly salt: string; readonly identity: string }

function addressesIn({ standard, json }: OpenedOutside): Named[] {
  if (standard === 'ob2') {
    const { data } = TwoRecipient.safeParse(json['recipient'])
    return data?.type === 'email' ? [data] : []
  }
  const subject = ('vc' in json ? vcIn(json) : json)['credentialSubject']
  const list =
    typeof subject === 'object' && subject !== null && 'identifier' in subject ? [subject.identifier].flat() : []
  return list.slice(0, 20).flatMap((one) => {
    const { data } = Identifier.safeParse(one)
    return data?.identityType === 'emailAddress' ? [{ ...data, identity: data.identityHash }] : []
  })
}

function fits({ hashed, salt, identity }: Named, email: string): boolean {
  const spellings = [email, email.toLowerCase()]
  if (!hashed) return spellings.includes(identity) || identity.toLowerCase() === email.toLowerCase()
  const [algorithm = '', digest = ''] = identity.split('$')
  if (algorithm !== 'sha256' && algorithm !== 'md5') return false // the two of Open Badges 2.0
  return spellings.some(
    (one) =>
      createHash(algorithm)
        .update(one + salt)
        .digest('hex') === digest.toLowerCase(),
  )
}
