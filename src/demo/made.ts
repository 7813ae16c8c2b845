import type { Town } from './town/town.ts'

/** The town and what of it has been made: ids by key. */
export type Made = {
  readonly town: Town
  readonly people: ReadonlyMap<string, string>
  readonly organisations: ReadonlyMap<string, string>
}
