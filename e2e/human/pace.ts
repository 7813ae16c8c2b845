/**
 * How slow the person of the script is. Assumptions of ours, set below what most adults do so that the figure does not flatter us,
 * and no measurement of anybody: somebody new to the page, on a phone, with one thumb.
 */
export const pace = {
  /** Words (어절) of Korean a minute. Adults read plain text for themselves faster; forms of an office are read with care. */
  koreanWordsPerMinute: 120,
  /** Words of English a minute, with the same care. */
  englishWordsPerMinute: 150,
  /** Strokes of a slow thumb a minute; each part of a Hangul letter is one. */
  strokesPerMinute: 80,
  /** Making up one's mind at a choice, a number, a day (ms). */
  decisionMs: 4000,
  /** Aiming and pressing (ms). */
  tapMs: 1200,
  /** Finding one's way on a page that has just come (ms). */
  arriveMs: 2000,
} as const

/** How long somebody reads a text (ms). */
export function readingMs(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const korean = words.filter((word) => !/^[\p{ASCII}]+$/u.test(word) || /^[\d.,]+$/.test(word)).length
  return (korean / pace.koreanWordsPerMinute + (words.length - korean) / pace.englishWordsPerMinute) * 60_000
}

/** How long somebody types a text (ms). */
export function typingMs(text: string): number {
  return (strokes(text) / pace.strokesPerMinute) * 60_000
}

/** Strokes on a keyboard of Hangul (두벌식): ㅘ or ㄺ are two, a capital or a doubled consonant one more for the shift. */
export function strokes(text: string): number {
  const parts = [...text.normalize('NFD')]
  return parts.reduce((sum, part) => sum + (twice.test(part) ? 2 : 1), 0)
}

// Conjoining letters: doubled consonants (ᄁ …), joined vowels (ᅪ …) and joined finals (ᆪ …); capitals.
const twice =
  /[\u1101\u1104\u1108\u110a\u110d\u1164\u1168\u116a-\u116c\u116f-\u1171\u1174\u11a9\u11aa\u11ac\u11ad\u11b0-\u11b6\u11b9\u11bbA-Z]/
