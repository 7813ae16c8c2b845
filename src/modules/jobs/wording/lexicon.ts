import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const concepts: Readonly<Record<string, readonly string[]>> = z
  .record(z.string(), z.array(z.string()).min(1))
  .parse(parse(readFileSync(new URL('./lexicon.yaml', import.meta.url), 'utf8')))

const space = String.raw`\s*`

/**
 * A pattern of the rule files as an expression: `{word}` is a word of the lexicon, `_` a space that may be missing, ` ~8 ` at most eight
 * letters of the same sentence between two parts, ` ~turn8 ` the same before the sentence turns (`{turn}`).
 */
function expressionOf(pattern: string): string {
  return named(pattern)
    .split(/ (~(?:turn)?\d+) /u)
    .map((part, at) => (at % 2 === 1 ? gap(part.slice(1)) : spaced(part)))
    .join('')
}

function gap(length: string): string {
  if (!length.startsWith('turn')) return String.raw`[^.!?;\n]{0,${length}}?`
  return String.raw`(?:(?!${spaced(named('{turn}'))})[^.!?;\n]){0,${length.slice('turn'.length)}}?`
}

function spaced(part: string): string {
  return part.replaceAll('_?', space).replaceAll('_', space)
}

/** Words of the lexicon may name others. */
function named(part: string): string {
  return part.replaceAll(/\{([a-z-]+)\}/gu, (_, name: string) => `(?:${named(wordsOf(name))})`)
}

function wordsOf(name: string): string {
  const words = concepts[name]
  if (!words) throw new Error(`no word ${name} in the lexicon`)
  return words.join('|')
}

const frames: Readonly<Record<string, string>> = z
  .record(z.string(), z.string())
  .parse(parse(readFileSync(new URL('./frames.yaml', import.meta.url), 'utf8')))

/** What can be said of people (`who`), as patterns: each of the named frames of `frames.yaml` with them in it. */
export function framed({ who, said }: { readonly who: readonly string[]; readonly said: readonly string[] }): string[] {
  return said.map((name) => {
    const frame = frames[name]
    if (frame === undefined) throw new Error(`no frame ${name}`)
    return frame.replaceAll('{who}', () => `(?:${who.join('|')})`)
  })
}

/** The compiled pattern, for going through a whole text. */
export function compiled(patterns: readonly string[]): RegExp[] {
  return patterns.map((pattern) => new RegExp(expressionOf(pattern), 'giu'))
}
