import { chance } from './chance.ts'
import { employerRows } from './employers.ts'
import type { TownEmployer } from './town.ts'

/** The employers; those without a person of the story get an administrator of their own, '<key>-admin'. */
export function makeEmployers(seed: number, administrators: ReadonlyMap<string, string>): readonly TownEmployer[] {
  return employerRows.map(([key, name, nameEn, kind, industry, regions, employees, since, intro, introEn]) => {
    const luck = chance(seed, `employer ${key}`)
    const of = luck.between(3, Math.min(60, 6 + employees))
    const missed = luck.oneOf([0, 0, 0, 1, 2])
    return {
      key,
      name,
      nameEn,
      kind,
      industry,
      regions: regions.split(' '),
      employees,
      since,
      intro,
      introEn,
      administrator: administrators.get(key) ?? `${key}-admin`,
      reply: { days: luck.between(1, 6), answered: Math.max(1, of - missed), of },
    }
  })
}
