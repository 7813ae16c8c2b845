/** How much of everything a scale has. */
export type Size = { readonly vacancies: number; readonly employers: number; readonly seekers: number }

/** A whole country and a city of it, the size of Korea's public job exchange; its figures are the goal, the rows are made up. */
export const scales: Readonly<Record<'city' | 'nation', Size>> = {
  city: { vacancies: 81_500, employers: 30_314, seekers: 178_000 },
  nation: { vacancies: 1_630_000, employers: 606_272, seekers: 3_560_000 },
}
/** The name of one. */
export type Scale = keyof typeof scales
