import { headlines } from './headlines.ts'
import type { Asked } from './read-address.ts'

/** Everything that somebody said, as parameters of the address: the link to share holds it all, nothing is stored. */
export function parametersOf({ domain, typed, wanted }: Asked, on: string): [string, string][] {
  const chosen = wanted.join() === headlines(domain).join() ? [] : wanted
  const all: [string, string][] = Object.entries(typed)
  if (on !== '') all.push(['on', on])
  for (const name of chosen) all.push(['want', name])
  return all
}

/** The address of a calculator with what was said. */
export function addressOf(asked: Asked, on: string): string {
  const parameters = new URLSearchParams(parametersOf(asked, on)).toString()
  return `/calculators/${asked.domain.id}${parameters === '' ? '' : `?${parameters}`}`
}
