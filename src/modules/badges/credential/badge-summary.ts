import { type Badge, issuerId } from './badge-shape.ts'
import { withoutUndefined } from './without-undefined.ts'

/** What pages show of a badge. Everything in it is signed. Instants are ISO texts, days 'YYYY-MM-DD'. */
export type BadgeSummary = {
  readonly id: string
  readonly issuer: { readonly id: string; readonly name?: string | undefined }
  readonly holder?: string | undefined
  readonly validFrom: string
  readonly validUntil?: string | undefined
  readonly achievement: {
    readonly id: string
    readonly name: string
    readonly type?: string | undefined
    readonly description?: string | undefined
    readonly criteria?: string | undefined
    readonly alignments: readonly {
      readonly name: string
      readonly url: string
      readonly code?: string | undefined
      readonly framework?: string | undefined
    }[]
  }
  readonly details: {
    readonly from?: string | undefined
    readonly to?: string | undefined
    readonly role?: string | undefined
    readonly number?: string | undefined
    readonly credits?: number | undefined
    readonly narrative?: string | undefined
  }
  /** What was reached, by the name that the achievement gives it. */
  readonly results?: readonly { readonly name: string; readonly value: string }[] | undefined
  /** What it rests on. */
  readonly evidence?:
    | readonly {
        readonly name?: string | undefined
        readonly url?: string | undefined
        readonly says?: string | undefined
      }[]
    | undefined
  readonly tags?: readonly string[] | undefined
  readonly picture?: { readonly url: string; readonly says?: string | undefined } | undefined
  /** Signed statements of others about the achievement or its issuer, as they stand in the badge; nothing of them is proven yet. */
  readonly endorsements?: readonly unknown[] | undefined
}

/** What pages show of a badge. */
export function summarise(badge: Badge): BadgeSummary {
  const { credentialSubject: subject, issuer, validUntil } = badge
  return withoutUndefined({
    id: badge.id,
    issuer: withoutUndefined({ id: issuerId(badge), name: typeof issuer === 'string' ? undefined : issuer.name }),
    holder: subject.id,
    validFrom: badge.validFrom,
    validUntil,
    achievement: achievementOf(subject),
    details: withoutUndefined({
      from: subject.activityStartDate,
      to: subject.activityEndDate,
      role: subject.role,
      number: subject.licenseNumber,
      credits: subject.creditsEarned,
      narrative: subject.narrative,
    }),
    ...moreOf(badge),
  })
}

type More = Pick<BadgeSummary, 'results' | 'evidence' | 'tags' | 'picture' | 'endorsements'>

function moreOf(badge: Badge): More {
  const { achievement, result = [] } = badge.credentialSubject
  const names = new Map(achievement.resultDescription?.map(({ id, name }) => [id, name]))
  const { image, tag } = achievement
  const results = result.flatMap(({ resultDescription, value }) =>
    value === undefined ? [] : [{ name: names.get(resultDescription ?? '') ?? '', value }],
  )
  return {
    results: some(results),
    evidence: some(
      [badge.evidence ?? []].flat().map(({ id: url, name, narrative: says }) => withoutUndefined({ name, url, says })),
    ),
    tags: some(tag ?? []),
    picture:
      image === undefined
        ? undefined
        : typeof image === 'string'
          ? { url: image }
          : withoutUndefined({ url: image.id, says: image.caption }),
    endorsements: some([...(achievement.endorsement ?? []), ...endorsementsOfIssuer(badge)]),
  }
}

function endorsementsOfIssuer({ issuer }: Badge): readonly unknown[] {
  return typeof issuer === 'string' ? [] : (issuer.endorsement ?? [])
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}

function achievementOf({ achievement }: Badge['credentialSubject']): BadgeSummary['achievement'] {
  const { id, name, achievementType, description, criteria, alignment = [] } = achievement
  return withoutUndefined({
    id,
    name,
    type: achievementType,
    description,
    criteria: criteria?.narrative,
    alignments: alignment.map((to) =>
      withoutUndefined({ name: to.targetName, url: to.targetUrl, code: to.targetCode, framework: to.targetFramework }),
    ),
  })
}
