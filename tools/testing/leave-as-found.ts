import { afterAll } from 'vitest'

// Files share a process, so what one leaves behind is what the next one finds. Whoever changes the process puts it back: this fails
// the file that did not, and not the one that happened to come after it.

const found = state()
afterAll(() => {
  const left = state()
  const changed = [...new Set([...found.keys(), ...left.keys()])].filter((name) => found.get(name) !== left.get(name))
  if (changed.length > 0) throw new Error(`this file leaves the process other than it found it: ${changed.join(', ')}`)
})

/** What tests change of a process. Only the names are told: an environment holds secrets. */
function state(): Map<string, unknown> {
  const { fetch, Date: date, setTimeout: timeout, setInterval: interval } = globalThis
  return new Map<string, unknown>([
    ...Object.entries(process.env).map(([name, value]): [string, unknown] => [`process.env.${name}`, value]),
    ...Object.entries({ fetch, Date: date, setTimeout: timeout, setInterval: interval }),
    ['Date.now', Date.now],
    ['Math.random', Math.random],
    ['the working folder', process.cwd()],
  ])
}
