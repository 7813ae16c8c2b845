import { compareWithReference } from '../src/modules/badges/credential/testing/compare-with-reference.ts'
import { randomDocuments } from '../src/modules/badges/credential/testing/random-badges.ts'
import type { Figure } from './figure.ts'

const [chunks, each] = [100, 1_000]

/** Compares our canonical forms with the reference's on 100,000 random badges. One that differs is written out and stops the run. */
export async function* run(): AsyncIterable<Figure> {
  const seen = { form: 0, known: 0, general: 0, refused: 0 }
  for (let seed = 1; seed <= chunks; seed++) {
    const { unlike, ...ways } = await compareWithReference(randomDocuments(each, seed))
    if (unlike.length > 0) throw new Error(`unlike the reference: ${JSON.stringify(unlike[0])}`)
    seen.form += ways.form
    seen.known += ways.known
    seen.general += ways.general
    seen.refused += ways.refused
    process.stderr.write(`${seed * each}: ${JSON.stringify(seen)}\n`)
  }
  const n = chunks * each
  yield {
    bench: 'badges-equal',
    figure: 'byte-equal',
    ours: n,
    peer: n,
    peerName: 'jsonld',
    ratio: 1,
    unit: 'documents',
    n,
  }
}
