import type { VNode } from 'preact'
import type { BadgeKind } from '../events.ts'
import { glyphPaths, ringPath, type SealKind, sealSize } from '../credential/seal-shapes.ts'

const ofKind: Readonly<Record<BadgeKind, SealKind>> = {
  career: 'work',
  qualification: 'qualification',
  completion: 'course',
  degree: 'degree',
  language: 'language',
}

const ofType: Readonly<Record<string, SealKind>> = {
  Fieldwork: 'work',
  Course: 'course',
  Degree: 'degree',
  Diploma: 'degree',
  Assessment: 'language',
}

/** The picture for a badge in a wallet. */
export function sealOf(kind: BadgeKind, title: string): SealKind {
  return kind === 'qualification' && title.startsWith('전기') ? 'electricity' : ofKind[kind]
}

/** The picture for a badge from anywhere, by Open Badges 3.0's type of achievement. */
export function sealOfType(type: string | undefined, title: string): SealKind {
  return ofType[type ?? ''] ?? sealOf('qualification', title)
}

/** The seal of a badge. `off` is a badge that does not hold. Decoration: the words beside it say everything. */
export function Seal({ kind, off, large }: { kind: SealKind; off?: boolean; large?: boolean }): VNode {
  return (
    <svg
      className={`seal${off ? ' seal--off' : ''}${large ? ' seal--l' : ''}`}
      viewBox={`0 0 ${sealSize} ${sealSize}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="ring" d={ringPath} />
      <path className="glyph" d={glyphPaths[kind]} />
    </svg>
  )
}
