import { parseArgs } from 'node:util'

const nation = 1_630_000
const parts = ['index', 'changes', 'growth', 'program'] as const
/** A part of the bench: the index against its peers, searches while it changes, how it grows, and the whole program. */
export type Part = (typeof parts)[number]

/** What is measured. `home` is a folder that stays, so that what was filled there is not filled again. */
export type Options = {
  readonly vacancies: number
  readonly parts: readonly Part[]
  readonly peers: boolean
  readonly home: string | undefined
}

/** Reads `--scale 1` (the nation's 1.63 million), `--part index,program` (all but growth), `--peers no` and `--home FOLDER`. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string' },
      part: { type: 'string' },
      peers: { type: 'string' },
      home: { type: 'string' },
    },
  })
  const scale = Number(values.scale ?? 0.1)
  const asked = values.part?.split(',') ?? ['index', 'changes', 'program']
  const wrong = asked.filter((one) => !parts.some((part) => part === one))
  if (!(scale > 0) || wrong.length > 0) throw new RangeError(`--scale NUMBER, --part ${parts.join(',')}`)
  return {
    vacancies: Math.round(nation * scale),
    parts: parts.filter((part) => asked.includes(part)),
    peers: values.peers !== 'no',
    home: values.home,
  }
}
