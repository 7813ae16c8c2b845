import type { BadgePicture } from './picture.ts'

/** How the letters that XML gives a meaning are written in it. */
export const flagged: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Two colours each: a pale ground and ink on it, contrast over 4.5. A picture file has no theme. */
export const tones: Readonly<Record<BadgePicture['colour'], { readonly fill: string; readonly ink: string }>> = {
  blue: { fill: '#e8f0fd', ink: '#1a53c2' },
  green: { fill: '#e3f4ea', ink: '#12693a' },
  amber: { fill: '#fdf1da', ink: '#7a4d00' },
  red: { fill: '#fde9e7', ink: '#a3261b' },
  violet: { fill: '#efeafb', ink: '#5b36a8' },
  grey: { fill: '#eef0f3', ink: '#3c4552' },
}

/** The edges, as SVG paths of absolute M, L, C and Z. */
export const outlines: Readonly<Record<BadgePicture['shape'], string>> = {
  seal: round((angle) => 27.5 + 1.5 * Math.cos(angle * 12), 96),
  circle: round(() => 28.5, 96),
  hexagon: round(() => 29, 6),
  shield: 'M31 2L56 9L56 30C56 45 45 55 31 60C17 55 6 45 6 30L6 9Z',
  square: 'M12 4L50 4C55 4 58 7 58 12L58 50C58 55 55 58 50 58L12 58C7 58 4 55 4 50L4 12C4 7 7 4 12 4Z',
}

/** The line drawings inside. */
export const glyphs: Readonly<Record<BadgePicture['sign'], string>> = {
  shield: 'M31 18L20 22L20 31C20 38 24.5 42.5 31 45C37.5 42.5 42 38 42 31L42 22ZM26 31L29.5 34.5L36 27.5',
  bolt: 'M33 18L22.5 33L31 33L29 44L41 28L32 28Z',
  book: 'M31 24C28 21.5 24 21 19 21L19 39C24 39 28 39.5 31 42C34 39.5 38 39 43 39L43 21C38 21 34 21.5 31 24ZM31 24L31 42',
  cap: 'M16 27L31 20L46 27L31 34ZM22 30.5L22 38.5C27 42.5 35 42.5 40 38.5L40 30.5M46 27L46 36',
  case: 'M19 25L43 25L43 41L19 41ZM26 25L26 21L36 21L36 25M19 32L43 32',
  talk: 'M19 21L43 21L43 38L32 38L25 44L25 38L19 38ZM25 27L37 27M25 32L33 32',
  gear: `${round((angle) => (Math.cos(angle * 8) > 0 ? 13 : 9.5), 64)}${round(() => 4, 24)}`,
  heart:
    'M31 43C22 36 18.5 32 18.5 27C18.5 23 21.5 20.5 24.5 20.5C27.5 20.5 30 22.5 31 25C32 22.5 34.5 20.5 37.5 20.5C40.5 20.5 43.5 23 43.5 27C43.5 32 40 36 31 43Z',
  truck:
    'M16 23L35 23L35 38L16 38ZM35 28L42 28L46 33L46 38L35 38M20.5 38C20.5 42.5 26.5 42.5 26.5 38M36.5 38C36.5 42.5 42.5 42.5 42.5 38',
  star: round((angle) => (Math.cos(angle * 5) > 0.99 ? 14 : 6), 10),
}

function round(radius: (angle: number) => number, steps: number): string {
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI
    return `${(31 + radius(angle) * Math.sin(angle)).toFixed(1)} ${(31 - radius(angle) * Math.cos(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}
