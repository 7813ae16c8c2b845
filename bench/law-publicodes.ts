import Engine, { type Rule, type Situation } from 'publicodes'
import type { Claim } from './law-claims.ts'

/** The benefit of an employee in Publicodes: the same formula, the same dates, as its manual writes rules. */
const rules: Record<string, Rule | string | null> = {
  'date de séparation': null,
  'salaire moyen': { unité: 'won' },
  heures: { unité: 'h' },
  âge: { unité: 'an' },
  handicap: 'non',
  années: { unité: 'an' },
  'salaire minimum': dated(
    [
      ['01/01/2027', '10700 won/h'],
      ['01/01/2026', '10320 won/h'],
      ['01/01/2025', '10030 won/h'],
      ['01/01/2024', '9860 won/h'],
      ['01/01/2023', '9620 won/h'],
      ['01/01/2022', '9160 won/h'],
      ['01/01/2021', '8720 won/h'],
      ['01/01/2020', '8590 won/h'],
    ],
    '8350 won/h',
  ),
  'plafond du salaire': dated([['01/01/2026', '113500 won']], '110000 won'),
  taux: '60%',
  base: { valeur: 'salaire moyen', plafond: 'plafond du salaire' },
  'montant brut': { valeur: 'base * taux', arrondi: 'oui' },
  plancher: {
    'le maximum de': ['heures * salaire minimum * 80%', 'heures * 7515 won/h'],
  },
  'montant par jour': { 'le maximum de': ['montant brut', 'plancher'] },
  'durée prolongée': { 'une de ces conditions': ['handicap', 'âge >= 50 an'] },
  durée: {
    variations: [
      { si: 'durée prolongée', alors: grid([120, 180, 210, 240, 270]) },
      { sinon: grid([120, 150, 180, 210, 240]) },
    ],
  },
  total: 'montant par jour * durée',
}

/** An engine, parsed once. */
export function publicodes(): Engine<string> {
  return new Engine<string>(rules)
}

function dated(values: readonly (readonly [day: string, value: string])[], otherwise: string): Rule {
  return {
    variations: [
      ...values.map(([day, value]) => ({ si: `date de séparation >= ${day}`, alors: value })),
      { sinon: otherwise },
    ],
  }
}

function grid(days: readonly number[]): Rule {
  const borders = [1, 3, 5, 10]
  return {
    variations: [
      ...borders.map((border, at) => ({ si: `années < ${border} an`, alors: `${days[at]} jour` })),
      { sinon: `${days[4]} jour` },
    ],
  }
}

/** A claim as Publicodes takes it: numbers as such, which is its faster form. */
export function situationOf(claim: Claim): Situation<string> {
  const [year, month, day] = claim.separationDate.split('-')
  return {
    'date de séparation': `${day}/${month}/${year}`,
    'salaire moyen': claim.averageDailyWage,
    heures: claim.dailyHours,
    âge: claim.age,
    handicap: claim.disabled ? 'oui' : 'non',
    années: claim.insuredYears,
  }
}
