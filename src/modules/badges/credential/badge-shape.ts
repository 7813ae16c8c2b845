import { z } from 'zod'
import { NotReadable } from './copy-json.ts'
import type { Proof } from './proof.ts'

/** Where a badge's state is published (Bitstring Status List 1.0, section 2.1). */
export type StatusEntry = {
  readonly type: 'BitstringStatusListEntry'
  readonly id?: string | undefined
  readonly statusPurpose: string
  readonly statusListIndex: string
  readonly statusListCredential: string
}

/** Another way to publish a state, which we cannot read. */
export type OtherStatus = { readonly type: string; readonly statusListCredential?: undefined }

/** A salted hash of something that identifies the holder, or the thing itself (Open Badges 3.0, IdentityObject). */
export type Identity = {
  readonly type: string | readonly string[]
  readonly hashed: boolean
  readonly identityHash: string
  readonly identityType: string
  readonly salt?: string | undefined
}

/** What was achieved and by whom. Dates are days. */
export type Subject = {
  readonly id?: string | undefined
  readonly type: readonly string[]
  readonly identifier?: readonly Identity[] | undefined
  readonly activityStartDate?: string | undefined
  readonly activityEndDate?: string | undefined
  readonly role?: string | undefined
  readonly licenseNumber?: string | undefined
  readonly creditsEarned?: number | undefined
  readonly narrative?: string | undefined
  readonly result?: readonly ResultShape[] | undefined
  readonly achievement: {
    readonly id: string
    readonly type: readonly string[]
    readonly name: string
    readonly description?: string | undefined
    readonly achievementType?: string | undefined
    readonly criteria?: { readonly id?: string | undefined; readonly narrative?: string | undefined } | undefined
    readonly alignment?:
      | readonly {
          readonly type: readonly string[]
          readonly targetName: string
          readonly targetUrl: string
          readonly targetCode?: string | undefined
          readonly targetFramework?: string | undefined
        }[]
      | undefined
    readonly version?: string | undefined
    readonly tag?: readonly string[] | undefined
    readonly image?: string | { readonly id: string; readonly caption?: string | undefined } | undefined
    readonly resultDescription?: readonly { readonly id: string; readonly name?: string | undefined }[] | undefined
    readonly endorsement?: readonly object[] | undefined
  }
}

/** What somebody reached; what it means is the achievement's description of that result. */
export type ResultShape = { readonly resultDescription?: string | undefined; readonly value?: string | undefined }

/** What a badge rests on. */
export type EvidenceShape = {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly narrative?: string | undefined
}

/** An Open Badges 3.0 credential without its proof, as far as we read it. What we do not read is signed all the same. */
export type Badge = {
  readonly '@context': readonly string[]
  readonly id: string
  readonly type: readonly string[]
  readonly issuer:
    | string
    | {
        readonly id: string
        readonly type?: string | readonly string[] | undefined
        readonly name?: string | undefined
        readonly endorsement?: readonly object[] | undefined
      }
  readonly name?: string | undefined
  readonly validFrom: string
  readonly validUntil?: string | undefined
  readonly evidence?: EvidenceShape | readonly EvidenceShape[] | undefined
  readonly credentialSubject: Subject
  readonly credentialStatus?: StatusEntry | OtherStatus | readonly (StatusEntry | OtherStatus)[] | undefined
}

/** A badge with its proof: what is kept in a wallet and given to others. */
export type SignedBadge = Badge & { readonly proof: Proof }

/** The badge in a document; throws `NotReadable`. */
export function readBadgeShape(document: unknown): Badge {
  const { data } = badge.safeParse(document)
  if (!data) throw new NotReadable('not-a-badge')
  return data
}

/** The DID of the issuer. */
export function issuerId({ issuer }: Badge): string {
  return typeof issuer === 'string' ? issuer : issuer.id
}

const id = z.string().min(1).max(1_024)
const text = z.string().max(10_000)
const moment = z.iso.datetime({ offset: true })
const types = (...oneOf: readonly string[]) =>
  z
    .array(z.string())
    .max(20)
    .refine((found) => oneOf.some((type) => found.includes(type)))

const alignment = z.looseObject({
  type: types('Alignment'),
  targetName: text,
  targetUrl: text,
  targetCode: text.optional(),
  targetFramework: text.optional(),
})

const achievement = z.looseObject({
  id,
  type: types('Achievement'),
  name: text,
  description: text.optional(),
  criteria: z.looseObject({ id: id.optional(), narrative: text.optional() }).optional(),
  achievementType: text.optional(),
  alignment: z.array(alignment).max(50).optional(),
  version: text.optional(),
  tag: z.array(text).max(50).optional(),
  image: z.union([z.string(), z.looseObject({ id: z.string(), caption: text.optional() })]).optional(),
  resultDescription: z
    .array(z.looseObject({ id, name: text.optional() }))
    .max(50)
    .optional(),
  endorsement: z.array(z.looseObject({})).max(20).optional(),
})

const result = z.looseObject({ resultDescription: text.optional(), value: text.optional() })
const evidenced = z.looseObject({ id: id.optional(), name: text.optional(), narrative: text.optional() })

const identity = z.looseObject({
  type: z.union([z.literal('IdentityObject'), types('IdentityObject')]),
  hashed: z.boolean(),
  identityHash: text,
  identityType: text,
  salt: text.optional(),
})

const subject = z.looseObject({
  id: id.optional(),
  type: types('AchievementSubject'),
  achievement,
  identifier: z.array(identity).max(20).optional(),
  activityStartDate: z.iso.date().optional(),
  activityEndDate: z.iso.date().optional(),
  role: text.optional(),
  licenseNumber: text.optional(),
  creditsEarned: z.number().optional(),
  narrative: text.optional(),
  result: z.array(result).max(50).optional(),
})

const statusEntry = z.looseObject({
  id: id.optional(),
  type: z.literal('BitstringStatusListEntry'),
  statusPurpose: z.string().max(50),
  statusListIndex: z.string().regex(/^\d{1,400}$/),
  statusListCredential: id,
})

const otherStatus = z.object({ type: text.refine((type) => type !== 'BitstringStatusListEntry') })
const status = z.union([statusEntry, otherStatus])

const badge: z.ZodType<Badge> = z.looseObject({
  '@context': z.array(z.string()),
  id,
  // The context makes OpenBadgeCredential and AchievementCredential one type.
  type: types('VerifiableCredential').refine(
    (found) => found.includes('OpenBadgeCredential') || found.includes('AchievementCredential'),
  ),
  issuer: z.union([
    id,
    z.looseObject({
      id,
      type: z.union([text, z.array(text)]).optional(),
      name: text.optional(),
      endorsement: z.array(z.looseObject({})).max(20).optional(),
    }),
  ]),
  name: text.optional(),
  validFrom: moment,
  validUntil: moment.optional(),
  evidence: z.union([evidenced, z.array(evidenced).max(50)]).optional(),
  credentialSubject: subject,
  credentialStatus: z.union([status, z.array(status).min(1).max(10)]).optional(),
})
