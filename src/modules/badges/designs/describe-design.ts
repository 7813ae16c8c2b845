import { addMonths } from './add-months.ts'
import { addDays, dayOf, startOf } from '../../../kernel/day.ts'
import type { Achievement, AchievementDetails } from '../credential/issue-badge.ts'
import { kindWords, type Described } from '../issuers/describe-record.ts'
import type { Issuer } from '../issuers/issuer.ts'
import type { BadgeRecord } from '../events.ts'
import type { Design, ResultKind } from './design.ts'

/** What one badge of a design says beside the design: results by their id, and what it rests on. */
export type Said = {
  readonly results?: Readonly<Record<string, string>> | undefined
  readonly evidence?: { readonly url?: string | undefined; readonly says?: string | undefined } | undefined
}

/** Where a design's documents are published: its name in every badge. */
export function designAddress({ baseUrl }: Issuer, { id }: Pick<Design, 'id'>): string {
  return `${baseUrl}/achievements/${id}`
}

/** A design as the badges of it carry it (Open Badges 3.0, Achievement). */
export function achievementOf(issuer: Issuer, design: Design): Achievement {
  const { name, description, criteria, kind, alignments, results, tags, picture } = design.content
  const id = designAddress(issuer, design)
  return {
    id,
    name,
    description,
    criteria,
    type: kindWords[kind].type,
    version: String(design.version),
    image: { url: `${id}/picture.png`, says: picture.says },
    ...(tags.length > 0 && { tags }),
    ...(design.endorsements && { endorsements: design.endorsements }),
    ...(results.length > 0 && { results: results.map((one) => resultOf(id, one)) }),
    ...(alignments.length > 0 && {
      alignments: alignments.map((a) => ({
        name: a.name,
        url: a.url,
        code: a.code,
        ...(a.framework !== 'other' && { framework: a.framework }),
      })),
    }),
  }
}

/** What a badge of this design says about one record. */
export function describeDesign(issuer: Issuer, design: Design, record: BadgeRecord, said: Said, now: Date): Described {
  const { months, name, results } = design.content
  const id = designAddress(issuer, design)
  const end = months === undefined ? undefined : startOf(addDays(addMonths(dayOf(now), months), 1))
  return {
    title: name,
    achievement: achievementOf(issuer, design),
    details: {
      ...(record.from !== undefined && { from: record.from }),
      ...(record.to !== undefined && { to: record.to }),
      ...(record.kind === 'qualification' && { number: record.externalId }),
      ...(record.level !== undefined && { narrative: record.level }),
      ...resultsOf(id, results, said),
      ...evidenceOf(said),
    },
    validFrom: now,
    ...(end && { validUntil: end }),
  }
}

function resultOf(
  address: string,
  { id, name, from, to, values }: ResultKind,
): NonNullable<Achievement['results']>[number] {
  return {
    id: `${address}#${id}`,
    name,
    type: values ? 'PerformanceLevel' : 'RawScore',
    ...(from !== undefined && { from: String(from) }),
    ...(to !== undefined && { to: String(to) }),
    ...(values && { values }),
  }
}

function resultsOf(
  address: string,
  kinds: readonly ResultKind[],
  { results = {} }: Said,
): Pick<AchievementDetails, 'results'> {
  const reached = kinds.flatMap(({ id }) => {
    const value = results[id]?.trim() ?? ''
    return value === '' ? [] : [{ of: `${address}#${id}`, value }]
  })
  return reached.length === 0 ? {} : { results: reached }
}

function evidenceOf({ evidence }: Said): Pick<AchievementDetails, 'evidence'> {
  const { url, says } = evidence ?? {}
  if (url === undefined && says === undefined) return {}
  return { evidence: [{ ...(url !== undefined && { url }), ...(says !== undefined && { narrative: says }) }] }
}
