import type { Badge, SignedBadge, StatusEntry, Subject } from './badge-shape.ts'
import { hashedName } from './hashed-name.ts'
import type { SigningKey } from './keys.ts'
import { issueByForm, learnOrder, type Written } from './forms/issue-by-form.ts'
import { addProof, proofOptions, type ProofRequest } from './proof.ts'
import { badgeContexts } from './document-contexts.ts'
import type { StatusPurpose } from './status-bits.ts'
import { withoutUndefined } from './without-undefined.ts'

/** What somebody achieved, as the issuer defines it for everybody. `type` is one of Open Badges 3.0's achievement types. */
export type Achievement = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly criteria: string
  readonly type?:
    | 'Achievement'
    | 'Assessment'
    | 'Certificate'
    | 'Certification'
    | 'Competency'
    | 'Course'
    | 'Degree'
    | 'Diploma'
    | 'Fieldwork'
    | 'License'
    | 'Membership'
  readonly alignments?: readonly {
    readonly name: string
    readonly url: string
    readonly code?: string
    readonly framework?: string
  }[]
  readonly version?: string
  readonly tags?: readonly string[]
  readonly image?: { readonly url: string; readonly says: string }
  readonly results?: readonly {
    readonly id: string
    readonly name: string
    readonly type: 'PerformanceLevel' | 'RawScore'
    readonly from?: string
    readonly to?: string
    readonly values?: readonly string[]
  }[]
  /** Endorsements of the achievement: signed documents of others, as they gave them. */
  readonly endorsements?: readonly object[]
}

/** What is true of this holder's achievement only. Days are 'YYYY-MM-DD'. */
export type AchievementDetails = {
  readonly from?: string
  readonly to?: string
  readonly role?: string
  readonly number?: string
  readonly credits?: number
  readonly narrative?: string
  readonly results?: readonly { readonly of: string; readonly value: string }[]
  readonly evidence?: readonly { readonly url?: string; readonly narrative?: string }[]
}

/** An order to issue a badge. The holder's name is left out, or given as a salted hash that only confirms a known name. */
export type BadgeOrder = {
  readonly id: string
  readonly issuer: { readonly did: string; readonly name: string; readonly key: SigningKey }
  readonly achievement: Achievement
  readonly details?: AchievementDetails
  readonly recipient: { readonly id: string; readonly name?: string }
  readonly validFrom: Date
  readonly validUntil?: Date
  readonly status: readonly { readonly purpose: StatusPurpose; readonly listUrl: string; readonly index: number }[]
}

/** Issues an Open Badges 3.0 credential with an `eddsa-rdfc-2022` proof. `now` is written as the time of signing. */
export async function issueBadge(order: BadgeOrder, now: Date): Promise<SignedBadge> {
  return await signed(written(order), now)
}

/** The same as JSON text. Hardly more work than the signature when the last badges of the achievement had the same form. */
export async function issueBadgeText(order: BadgeOrder, now: Date): Promise<string> {
  const asked = written(order)
  const known = issueByForm(asked, proofOptions(order.issuer.key, proofRequest(now)))
  if (known !== undefined) return known
  const badge = await signed(asked, now)
  learnOrder(asked, unsignedBadge(asked))
  return JSON.stringify(badge)
}

async function signed(asked: Written, now: Date): Promise<SignedBadge> {
  return await addProof(unsignedBadge(asked), asked.order.issuer.key, proofRequest(now))
}

function proofRequest(now: Date): ProofRequest {
  return { purpose: 'assertionMethod', created: now }
}

function written(order: BadgeOrder): Written {
  const { name } = order.recipient
  return { order, identity: name === undefined ? undefined : [hashedName(name)] }
}

function unsignedBadge({ order, identity }: Written): Badge {
  const { issuer, achievement, details = {}, recipient, validUntil, status } = order
  return withoutUndefined({
    '@context': [...badgeContexts],
    id: order.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: { id: issuer.did, type: ['Profile'], name: issuer.name },
    validFrom: order.validFrom.toISOString(),
    validUntil: validUntil?.toISOString(),
    evidence: details.evidence?.map(({ url, narrative }) =>
      withoutUndefined({ id: url, type: ['Evidence'], narrative }),
    ),
    credentialSubject: withoutUndefined({
      id: recipient.id,
      type: ['AchievementSubject'],
      identifier: identity,
      activityStartDate: details.from,
      activityEndDate: details.to,
      role: details.role,
      licenseNumber: details.number,
      creditsEarned: details.credits,
      narrative: details.narrative,
      result: details.results?.map(({ of, value }) => ({ type: ['Result'], resultDescription: of, value })),
      achievement: writeAchievement(achievement),
    }),
    credentialStatus: status.length === 0 ? undefined : status.map(writeStatus),
  })
}

/** The achievement as badges carry it and its address publishes it. */
export function writeAchievement({
  id,
  name,
  description,
  criteria,
  type,
  alignments = [],
  version,
  tags,
  image,
  results,
  endorsements,
}: Achievement): Subject['achievement'] {
  return withoutUndefined({
    id,
    type: ['Achievement'],
    achievementType: type,
    name,
    description,
    criteria: { narrative: criteria },
    version,
    tag: tags,
    image: image && { id: image.url, type: 'Image', caption: image.says },
    resultDescription: results?.map(writeResult),
    endorsement: endorsements,
    alignment:
      alignments.length === 0
        ? undefined
        : alignments.map((to) =>
            withoutUndefined({
              type: ['Alignment'],
              targetName: to.name,
              targetUrl: to.url,
              targetCode: to.code,
              targetFramework: to.framework,
            }),
          ),
  })
}

function writeResult({ id, name, type, from, to, values }: NonNullable<Achievement['results']>[number]): {
  readonly id: string
  readonly name: string
} {
  return withoutUndefined({
    id,
    type: ['ResultDescription'],
    name,
    resultType: type,
    valueMin: from,
    valueMax: to,
    allowedValue: values,
  })
}

function writeStatus({ purpose, listUrl, index }: BadgeOrder['status'][number]): StatusEntry {
  return {
    id: `${listUrl}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: listUrl,
  }
}
