import { flagged, glyphs, outlines, tones } from './parts.ts'

/** Shapes, colours and signs that a badge's picture is put together from. */
export const pictureShapes = ['seal', 'circle', 'shield', 'hexagon', 'square'] as const
export const pictureColours = ['blue', 'green', 'amber', 'red', 'violet', 'grey'] as const
export const pictureSigns = ['shield', 'bolt', 'book', 'cap', 'case', 'talk', 'gear', 'heart', 'truck', 'star'] as const

/** What an issuer chose for the picture of a badge. Letters take the place of the sign. */
export type BadgePicture = {
  readonly shape: (typeof pictureShapes)[number]
  readonly colour: (typeof pictureColours)[number]
  readonly sign: (typeof pictureSigns)[number]
  readonly letters?: string | undefined
  /** What the picture shows, for who does not see it. */
  readonly says: string
}

/** The square that pictures are drawn in. */
export const pictureSize = 62

/** The paths and colours of a picture: one source for the page, the files and the drawing in the browser. */
export function partsOf(picture: Pick<BadgePicture, 'shape' | 'colour' | 'sign'>): {
  readonly outline: string
  readonly glyph: string
  readonly fill: string
  readonly ink: string
} {
  return { outline: outlines[picture.shape], glyph: glyphs[picture.sign], ...tones[picture.colour] }
}

/** How large letters stand, by their number. */
export function letterSize(letters: string): number {
  return [0, 26, 20, 15, 12][Math.min(4, [...letters].length)] ?? 12
}

/** The picture as an SVG document; `inside` is put before its end. */
export function pictureSvg(picture: BadgePicture, inside = ''): string {
  const { outline, glyph, fill, ink } = partsOf(picture)
  const letters = picture.letters?.trim() ?? ''
  const middle =
    letters === ''
      ? `<path d="${glyph}" fill="none" stroke="${ink}" stroke-width="2.2"/>`
      : `<text x="31" y="${31 + letterSize(letters) * 0.36}" font-family="sans-serif" font-weight="700" font-size="${letterSize(letters)}" text-anchor="middle" fill="${ink}">${escaped(letters)}</text>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureSize} ${pictureSize}" width="256" height="256" role="img" stroke-linecap="round" stroke-linejoin="round">` +
    `<title>${escaped(picture.says)}</title><path d="${outline}" fill="${fill}" stroke="${ink}" stroke-width="1.5"/>${middle}${inside}</svg>`
  )
}

/** The picture as an address that a page can show without asking for a file. */
export function pictureAddress(picture: BadgePicture): string {
  return `data:image/svg+xml,${encodeURIComponent(pictureSvg(picture))}`
}

/** A picture from the fields of a form ('picture.shape'); what is not known there is what a new badge has. */
export function readPicture(field: (name: string) => string): BadgePicture {
  return {
    shape: pictureShapes.find((one) => one === field('picture.shape')) ?? 'seal',
    colour: pictureColours.find((one) => one === field('picture.colour')) ?? 'blue',
    sign: pictureSigns.find((one) => one === field('picture.sign')) ?? 'shield',
    letters: field('picture.letters').slice(0, 8),
    says: field('picture.says'),
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => flagged[letter] ?? letter)
}
