import type { VNode } from 'preact'

/** What a badge says of a person; decides the sign on its seal. */
export type SealKind = 'career' | 'qualification' | 'completion' | 'degree' | 'language' | 'typed'

const glyphs: Readonly<Record<SealKind, string>> = {
  career: 'M19 25h24v16H19ZM26 25v-4h10v4M19 32h24',
  qualification: 'M31 18 20 22v9c0 7 4.5 11.5 11 14 6.5-2.5 11-7 11-14v-9ZM26 31l3.5 3.5 6.5-7',
  completion: 'M31 24c-3-2.5-7-3-12-3v18c5 0 9 .5 12 3 3-2.5 7-3 12-3V21c-5 0-9 .5-12 3ZM31 24v18',
  degree: 'M16 27 31 20l15 7-15 7ZM22 30.5v8c5 4 13 4 18 0v-8M46 27v9',
  language: 'M19 21h24v17H32l-7 6v-6h-6ZM25 27h12M25 32h8',
  typed: 'M22 41l1.5-6L37 21.5l4.5 4.5L28 39.5ZM34 24.5l4.5 4.5',
}
const ring = scallop(31, 12)

/** The seal of a badge. `off` takes its colour away: revoked, expired, or not proven. */
export function Seal({ kind, off, large }: { kind: SealKind; off?: boolean; large?: boolean }): VNode {
  return (
    <svg
      className={`seal${off ? ' seal--off' : ''}${large ? ' seal--l' : ''}`}
      viewBox="0 0 62 62"
      aria-hidden="true"
      focusable="false"
    >
      <path className="ring" d={ring} />
      <path className="glyph" d={glyphs[kind]} />
    </svg>
  )
}

// A wavy ring of radius 27.5 ± 1.5 around the middle, with so many waves.
function scallop(middle: number, waves: number): string {
  const points = Array.from({ length: waves * 8 }, (_, i) => {
    const angle = (i / (waves * 8)) * 2 * Math.PI
    const radius = 27.5 + 1.5 * Math.cos(angle * waves)
    return `${(middle + radius * Math.sin(angle)).toFixed(1)} ${(middle - radius * Math.cos(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}
