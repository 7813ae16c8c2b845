import type { VNode } from 'preact'
import { type BadgePicture, pictureAddress } from '../../../web/badge-picture/picture.ts'
import type { WalletBadge } from '../wallet/wallet-badge.ts'
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

const signs: Readonly<Record<SealKind, BadgePicture['sign']>> = {
  qualification: 'shield',
  electricity: 'bolt',
  work: 'case',
  degree: 'cap',
  course: 'book',
  language: 'talk',
}

/** The picture for a badge in a wallet. */
export function sealOf(kind: BadgeKind, title: string): SealKind {
  return kind === 'qualification' && title.startsWith('전기') ? 'electricity' : ofKind[kind]
}

/** The picture for a badge from anywhere, by Open Badges 3.0's type of achievement. */
export function sealOfType(type: string | undefined, title: string): SealKind {
  return ofType[type ?? ''] ?? sealOf('qualification', title)
}

/** A badge of no design, drawn as one: for the file that it is baked into. */
export function pictureOf(kind: BadgeKind, title: string): BadgePicture {
  return { shape: 'seal', colour: 'blue', sign: signs[sealOf(kind, title)], says: title }
}

/** The picture of a badge in a wallet: as its agency drew it, else its kind's seal. The words beside it say everything. */
export function BadgeSeal({
  badge,
  off,
}: {
  badge: Pick<WalletBadge, 'kind' | 'title' | 'drawn'>
  off: boolean
}): VNode {
  if (!badge.drawn) return <Seal kind={sealOf(badge.kind, badge.title)} off={off} />
  return (
    <img
      className="seal"
      width="62"
      height="62"
      alt={badge.drawn.picture.says}
      src={pictureAddress(badge.drawn.picture)}
    />
  )
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
