import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toDay } from '../../kernel/day.ts'
import { checkWording, payText, words } from '../../modules/jobs/index.ts'
import { regionTree, region, occupation } from '../../modules/reference/index.ts'
import { makeMarket } from './make-market.ts'
import { jobs } from './tables.ts'

const day = toDay('2026-11-29')
const market = makeMarket(24, day)
const written = market.map((one) => {
  const { title, duties, hours, benefits, payNote, needs } = one
  return { one, texts: [title, duties, hours, benefits, payNote, ...needs.map(({ label }) => label)] }
})
const whole = written.map(({ one, texts }) => {
  const { employment, shift, education, payPer: per, payMin: min } = one
  const codes = [
    words.ko.employment[employment],
    words.ko.shift[shift],
    words.ko.education[education],
    payText({ per, min }, 'ko'),
  ]
  return [...texts, ...codes, employment === 'part-time' || employment === 'daily' ? '아르바이트' : '']
    .join('\n')
    .toLowerCase()
    .replace(/ /gu, '')
})
const Concept = z.object({
  kind: z.string(),
  name: z.string(),
  spellings: z.string(),
  also: z.string(),
  with: z.string(),
})
const concepts = z.array(Concept).parse(
  parse(readFileSync(new URL('../../modules/search/data/concepts.tsv', import.meta.url), 'utf8'), {
    columns: true,
    delimiter: '\t',
    quote: false,
  }),
)

describe('the demo job market', () => {
  it('is the same for the same day, with an id of its own for every vacancy', () => {
    expect(makeMarket(24, day)).toEqual(market)
    expect(new Set(market.map(({ id }) => id)).size).toBe(market.length)
    expect(market.length).toBeGreaterThan(1500)
    expect(market.length).toBeLessThan(3600)
  })

  it('has nothing that the wording check would refuse or ask about', () => {
    const lines = new Set(written.flatMap(({ texts }) => texts.flatMap((text) => text.split('\n'))))
    const found = [...lines].flatMap((text) => checkWording(text, { day, dated: true }).findings)
    expect(found).toEqual([])
  }, 60_000)

  it('covers every occupation and all provinces', () => {
    expect(jobs.filter(({ keco }) => occupation(keco)?.level !== 4)).toEqual([])
    const codes = readFileSync(new URL('../../modules/reference/data/occupations.tsv', import.meta.url), 'utf8').match(
      /^\d{4}(?=\t)/gmu,
    )
    expect(codes?.filter((code) => !jobs.some(({ keco }) => keco === code))).toEqual([])
    const provinces = new Set(market.map((one) => region(one.region ?? '')?.code.slice(0, 2)))
    expect(provinces.size).toBe(regionTree().length)
  })

  it('says everything search knows, three times at least', () => {
    const rare = concepts.flatMap(({ kind, name, spellings, also, with: more }) => {
      const names = [spellings, more.includes('each=1') ? '' : also].join('|').split('|')
      const said = names.filter((one) => one !== '' && !one.startsWith('>')).map(saying)
      // Three are enough: most things are said a hundred times.
      const heard = whole.values().filter((text) => said.some((all) => all.every((one) => one.test(text))))
      const times = [...heard.take(3)].length
      return times < 3 ? [`${kind} ${name}: ${times}`] : []
    })
    expect(rare).toEqual([])
  })
})

// Latin names stand by themselves (R, Go); what is joined with '+' may stand apart.
function saying(name: string): readonly RegExp[] {
  return name.split(/(?<!\+)\+(?!\+|$)/u).map((part) => {
    const bare = part.replace(/ /gu, '').replace(/[.+]/gu, String.raw`\$&`)
    return new RegExp(/^[a-z0-9.]/u.test(part) ? `(?<![a-z0-9])${bare}(?![a-z0-9])` : bare, 'u')
  })
}
