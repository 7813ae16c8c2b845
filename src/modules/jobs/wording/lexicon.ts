import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const concepts: Readonly<Record<string, readonly string[]>> = z
  .record(z.string(), z.array(z.string()).min(1))
  .parse(parse(readFileSync(new URL('./lexicon.yaml', import.meta.url), 'utf8')))

const space = String.raw`\s*`

/**
 * A pattern of the rule files as an expression: `{word}` is a word of the lexicon, `_` a space that may be missing, ` ~8 ` at most eight
 * letters of the same sentence between two parts.
 */
function expressionOf(pattern: string): string {
  return pattern
    .split(/ (~\d+) /u)
    .map((part) => (/^~\d+$/u.test(part) ? String.raw`[^.!?;\n]{0,${part.slice(1)}}?` : filled(part)))
    .join('')
}

function filled(part: string): string {
  const whole = part.replaceAll(/\{([a-z-]+)\}/gu, (_, name: string) => `(?:${wordsOf(name)})`)
  return whole.replaceAll('_?', space).replaceAll('_', space)
}

function wordsOf(name: string): string {
  const words = concepts[name]
  if (!words) throw new Error(`no word ${name} in the lexicon`)
  return words.join('|')
}

/** The compiled pattern, for going through a whole text. */
export function compiled(patterns: readonly string[]): RegExp[] {
  return patterns.map((pattern) => new RegExp(expressionOf(pattern), 'giu'))
}
