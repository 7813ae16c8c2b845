import type { Figure } from './figure.ts'

const benches: Readonly<Record<string, () => Promise<{ run(): AsyncIterable<Figure> }>>> = {
  web: () => import('./web.ts'),
  submit: () => import('./submit.ts'),
  insurance: () => import('./insurance.ts'),
  house: () => import('./house.ts'),
  'badges-status': () => import('./badges-status.ts'),
  badges: () => import('./badges.ts'),
  'badges-bulk': () => import('./badge-bulk.ts'),
  'badges-equal': () => import('./badges-equal.ts'),
  'badges-stream': () => import('./badges-stream.ts'),
  search: () => import('./search.ts'),
  law: () => import('./law.ts'),
}

// Figures go to stdout, one JSON line each; what was done meanwhile goes to stderr.
const name = process.argv[2] ?? ''
const load = benches[name]
if (load === undefined) {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}\n`)
  process.exitCode = 2
} else {
  // An empty loop ends a program in the middle of an await: that must not look like an end.
  let done = false
  process.on('exit', () => {
    if (!done) process.stderr.write(`${name}: stopped before it was done\n`)
  })
  const bench = await load()
  for await (const figure of bench.run()) process.stdout.write(`${JSON.stringify(figure)}\n`)
  done = true
}
