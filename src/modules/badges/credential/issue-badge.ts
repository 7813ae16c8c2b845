import type { Badge, SignedBadge, StatusEntry, Subject } from './badge-shape.ts'
import { hashedName } from './hashed-name.ts'
import type { SigningKey } from './keys.ts'
import { addProof } from './proof.ts'
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
}

/** What is true of this holder's achievement only. Days are 'YYYY-MM-DD'. */
export type AchievementDetails = {
  readonly from?: string
  readonly to?: string
  readonly role?: string
  readonly number?: string
  readonly credits?: number
  readonly narrative?: string
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
  return addProof(unsignedBadge(order), order.issuer.key, { purpose: 'assertionMethod', created: now })
}

function unsignedBadge({
  id,
  issuer,
  achievement,
  details = {},
  recipient,
  validFrom,
  validUntil,
  status,
}: BadgeOrder): Badge {
  return withoutUndefined({
    '@context': [...badgeContexts],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer: { id: issuer.did, type: ['Profile'], name: issuer.name },
    validFrom: validFrom.toISOString(),
    validUntil: validUntil?.toISOString(),
    credentialSubject: withoutUndefined({
      id: recipient.id,
      type: ['AchievementSubject'],
      identifier: recipient.name === undefined ? undefined : [hashedName(recipient.name)],
      activityStartDate: details.from,
      activityEndDate: details.to,
      role: details.role,
      licenseNumber: details.number,
      creditsEarned: details.credits,
      narrative: details.narrative,
      achievement: writeAchievement(achievement),
    }),
    credentialStatus: status.length === 0 ? undefined : status.map(writeStatus),
  })
}

function writeAchievement({
  id,
  name,
  description,
  criteria,
  type,
  alignments = [],
}: Achievement): Subject['achievement'] {
  return withoutUndefined({
    id,
    type: ['Achievement'],
    achievementType: type,
    name,
    description,
    criteria: { narrative: criteria },
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

function writeStatus({ purpose, listUrl, index }: BadgeOrder['status'][number]): StatusEntry {
  return {
    id: `${listUrl}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: listUrl,
  }
}
