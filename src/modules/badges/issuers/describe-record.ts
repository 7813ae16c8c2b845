import { createHash } from 'node:crypto'
import { addDays, startOf } from '../../../kernel/day.ts'
import type { BadgeKind, BadgeRecord } from '../events.ts'
import type { Achievement, AchievementDetails } from '../credential/issue-badge.ts'
import type { Issuer } from './issuer.ts'

/** What a badge says about a record: its title, what was achieved, the holder's own details, from when and until when. */
export type Described = {
  readonly title: string
  readonly achievement: Achievement
  readonly details: AchievementDetails
  readonly validFrom: Date
  readonly validUntil?: Date
}

/** What the agency itself vouches for, by kind; no exam or pass mark is claimed that the record does not hold. */
export const kindWords: Readonly<
  Record<BadgeKind, { type: NonNullable<Achievement['type']>; says: string; criteria: string }>
> = {
  career: {
    type: 'Fieldwork',
    says: '이곳에서 이 일을 했습니다.',
    criteria: '취득일과 상실일이 기관의 경력 기록에 있습니다.',
  },
  qualification: {
    type: 'License',
    says: '이 자격을 가졌습니다.',
    criteria: '자격이 기관의 자격 등록부에 올라 있습니다.',
  },
  completion: { type: 'Course', says: '이 과정을 마쳤습니다.', criteria: '수료가 기관의 수료 대장에 올라 있습니다.' },
  degree: { type: 'Degree', says: '이 학위를 받았습니다.', criteria: '학위 수여가 학교의 학적부에 올라 있습니다.' },
  language: {
    type: 'Assessment',
    says: '이 시험에서 이 점수나 등급을 받았습니다.',
    criteria: '성적이 시험 기관의 성적 대장에 올라 있습니다.',
  },
}

/** Writes an agency's record as a badge says it. The last day of a licence or a score is the badge's last day; that of work or study is not. */
export function describeRecord(issuer: Issuer, record: BadgeRecord, now: Date): Described {
  const title = titleOf(record)
  const { type, says, criteria } = kindWords[record.kind]
  const ends = record.kind === 'qualification' || record.kind === 'language'
  return {
    title,
    achievement: {
      id: `${issuer.baseUrl}/achievements/${createHash('sha256').update(`${record.kind} ${title}`).digest('hex').slice(0, 16)}`,
      name: title,
      description: says,
      criteria,
      type,
    },
    details: {
      ...(record.from !== undefined && { from: record.from }),
      ...(record.to !== undefined && { to: record.to }),
      ...(record.kind === 'career' && { role: record.title }),
      ...(record.kind === 'qualification' && { number: record.externalId }),
      ...narrativeOf(issuer, record),
    },
    validFrom: ends && record.from !== undefined ? startOf(record.from) : now,
    ...(ends && record.to !== undefined && { validUntil: startOf(addDays(record.to, 1)) }),
  }
}

// What neither the title nor the issuer's name says already.
function narrativeOf(issuer: Issuer, { kind, organisation, level }: BadgeRecord): { narrative?: string } {
  const said = kind === 'career' || organisation === issuer.name
  const parts = [said ? undefined : organisation, kind === 'degree' ? undefined : level]
  const narrative = parts.filter((part) => part !== undefined).join(' · ')
  return narrative === '' ? {} : { narrative }
}

/** A record's title as people say it: 한들전자 · 설비 점검, 전기공학 전문학사, 말빛영어평가 720점. */
export function titleOf({ kind, title, organisation, level, score, detail }: BadgeRecord): string {
  const hours = detail['hours']
  const parts: Readonly<Record<BadgeKind, string>> = {
    career: `${organisation} · ${title}`,
    qualification: title,
    completion: hours === undefined ? title : `${title} ${hours}시간`,
    degree: [title, level].filter((part) => part !== undefined).join(' '),
    language: [title, score === undefined ? level : `${score}점`].filter((part) => part !== undefined).join(' '),
  }
  return parts[kind].slice(0, 200)
}
