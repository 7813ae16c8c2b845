/**
 * The face of the code lists. Pure look-ups in memory, loaded once; an unknown code gives undefined and the caller
 * refuses. Names are Korean; `nameEn` where there is one. Public holidays alone are in the database.
 */
export {
  occupation,
  occupationInEnglish,
  occupationNamed,
  occupationsUnder,
  occupationTree,
  searchOccupations,
} from './occupations.ts'
export type { Occupation, OccupationNode } from './occupations.ts'
export { distanceKm, region, regionsUnder, regionTree, searchRegions, sidoOf } from './regions.ts'
export type { Point, Region, RegionNode } from './regions.ts'
export { regionsWithNeighbourhood } from './neighbourhoods.ts'
export { qualification, qualifications, searchQualifications } from './qualifications.ts'
export type { Qualification } from './qualifications.ts'
export { industry } from './industries.ts'
export type { Industry } from './industries.ts'
export { versions } from './versions.ts'
export type { CodeList } from './versions.ts'
export { holidays } from './holidays/holidays.ts'
