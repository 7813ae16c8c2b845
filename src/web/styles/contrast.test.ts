import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Paints = ReadonlyMap<string, string>
type Pair = readonly [front: string, ground: string, least: number]

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The colours that a rule of tokens.css gives to roles; `from` is where the rule begins. */
function paints(from: RegExp): Paints {
  const rule = new RegExp(`${from.source}[^{]*\\{([^}]*)\\}`).exec(source)?.[1] ?? ''
  return new Map(
    [...rule.matchAll(/--c-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, role = '', paint = '']) => [role, paint]),
  )
}

const light = paints(/:root /)
const dark = paints(/:root:is\(\[data-theme=["']dark["']\]/)
const contrast = paints(/:root:is\(\[data-theme=["']contrast["']\]/)
const system = paints(/:root:not\(\[data-theme\], :has/)
const text = 4.5
const mark = 3

const pairs: readonly Pair[] = [
  ...['ink', 'ink-2', 'ink-3', 'action-ink'].flatMap((front) =>
    ['page', 'surface', 'sunken', 'action-soft'].map((ground): Pair => [front, ground, text]),
  ),
  ...['ok', 'warn', 'bad', 'calm'].flatMap((state): Pair[] => [
    ...[`${state}-soft`, 'surface', 'page', 'sunken'].map((ground): Pair => [state, ground, text]),
    ...[`${state}-soft`, 'surface', 'page'].map((ground): Pair => [`${state}-mark`, ground, mark]),
    ['ink', `${state}-soft`, text],
    ['ink-2', `${state}-soft`, text],
  ]),
  ['on-action', 'action', text],
  ['on-action', 'action-press', text],
  ['ink-inverse', 'ink', text],
  ['warm-ink', 'warm-soft', text],
  ['warm-ink', 'surface', text],
  ['warm', 'surface', mark],
  ...['edge', 'focus', 'action'].flatMap((front) => ['surface', 'page'].map((ground): Pair => [front, ground, mark])),
  ['edge', 'sunken', mark],
  ['surface', 'ok-mark', mark],
]

/** WCAG 2.2, relative luminance. */
function luminance(paint: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(paint.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(front: string, ground: string): number {
  const [lighter = 0, darker = 0] = [luminance(front), luminance(ground)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function tooFaint(theme: Paints): string[] {
  const paint = (role: string): string => theme.get(role) ?? light.get(role) ?? `no role ${role}`
  return pairs
    .map(([front, ground, least]) => ({ front, ground, least, is: ratio(paint(front), paint(ground)) }))
    .filter(({ is, least }) => !(is >= least))
    .map(({ front, ground, least, is }) => `${front} on ${ground}: ${is.toFixed(2)}, at least ${least}`)
}

describe('contrast of the colour roles (WCAG 2.2, 1.4.3 and 1.4.11)', () => {
  it.each([
    ['light', light],
    ['dark', dark],
    ['high contrast', contrast],
  ])('%s', (_name, theme) => {
    expect(theme.size).toBeGreaterThan(25)
    expect(pairs).toHaveLength(66)
    expect(tooFaint(theme)).toEqual([])
  })

  it('is the same in dark by choice and by the system’s wish', () => {
    expect(system).toEqual(dark)
  })

  it('would notice a faint colour', () => {
    expect(tooFaint(new Map([...light, ['ink-3', '#9aa3ad']]))).toHaveLength(4)
  })
})
