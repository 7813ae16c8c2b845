import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { GaruWasm, initSync } from 'garu-ko/pkg/garu_wasm.js'
import { z } from 'zod'

const Analysis = z.object({ tokens: z.array(z.object({ text: z.string(), pos: z.string() })) })
const nouns = /^(?:NNG|NNP|XR|SL|SN|NR)$/u

let analyser: GaruWasm | undefined

/** The parts of speech of one Korean word (세종 tags: NNG, VV, EC …), with its pieces. */
export type Morpheme = { readonly text: string; readonly pos: string }

/** The nouns and stems of one Korean word the dictionary does not know. The model is read when it is first needed (about 0.1 s). */
export function nounsOf(word: string): readonly string[] {
  return morphemesOf(word)
    .filter((token) => nouns.test(token.pos))
    .map((token) => token.text)
}

/** All pieces of one Korean word. */
export function morphemesOf(word: string): readonly Morpheme[] {
  analyser ??= load()
  return Analysis.parse(analyser.analyze(word)).tokens
}

// The package's own loader is asynchronous and prints a warning; its parts can be had one by one.
function load(): GaruWasm {
  const { resolve } = createRequire(import.meta.url)
  initSync({ module: readFileSync(resolve('garu-ko/pkg/garu_wasm_bg.wasm')) })
  return new GaruWasm(new Uint8Array(readFileSync(resolve('garu-ko/models/base.gmdl'))))
}
