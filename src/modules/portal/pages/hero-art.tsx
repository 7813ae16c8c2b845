import type { VNode } from 'preact'

const houses = [
  'M14 220v-62h84v62ZM42 220v-36h28v36',
  'M8 142h96l7 18H1ZM32 142l-4 18M56 142v18M80 142l4 18',
  'M330 220V84l44-22v158ZM374 220V108h52v112M346 102h12M346 126h12M346 150h12M346 174h12M392 132h16M392 156h16M392 180h16',
  'M178 172h62v38h-62ZM240 184h20l16 14v12h-36Z',
] as const

/** The picture of the home page: a shop, a van and a tower before the sun of the wordmark. */
export function HeroArt(): VNode {
  return (
    <svg className="hero__art" viewBox="0 0 440 220" aria-hidden="true" focusable="false">
      <path className="sun" d="M95 220a125 125 0 0 1 250 0Z" />
      {houses.map((d) => (
        <path key={d} className="solid" d={d} />
      ))}
      <circle className="solid" cx="196" cy="211" r="8" />
      <circle className="solid" cx="256" cy="211" r="8" />
    </svg>
  )
}
