import { type Figure, median, rounded } from './figure.ts'
import { badgeSides, type Side } from './badge-sides.ts'
import { bulkFigure } from './badge-bulk.ts'
import { run as status } from './badges-status.ts'

const rounds = 9

/** CPU time of one badge against the bare signature, the library and stock `jsonld`, in turns on one core; then, without `single`, status lists and bulk in seconds. */
export async function* run(): AsyncIterable<Figure> {
  for (const [figure, side] of Object.entries(await badgeSides())) yield await compare(figure, side)
  if (process.argv[3] === 'single') return
  yield* status()
  yield await bulkFigure()
}

async function compare(figure: string, { ours, peer, peerName, each }: Side): Promise<Figure> {
  for (const one of [ours, peer]) await measure(one, each)
  const [a, b]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const both = [async () => a.push(await measure(ours, each)), async () => b.push(await measure(peer, each))]
    for (const one of round % 2 === 0 ? both : both.reverse()) await one()
  }
  process.stderr.write(`${figure}: ${a.map(rounded).join(' ')}; ${peerName} ${b.map(rounded).join(' ')}\n`)
  const [mine, others] = [median(a), median(b)]
  const ratio = rounded(others / mine)
  return {
    bench: 'badges',
    figure,
    ours: rounded(mine),
    peer: rounded(others),
    peerName,
    ratio,
    unit: 'us',
    n: rounds * each,
  }
}

// CPU microseconds of one, user and system, of this process.
async function measure(once: () => unknown, each: number): Promise<number> {
  const began = process.cpuUsage()
  for (let at = 0; at < each; at++) await once()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / each
}
