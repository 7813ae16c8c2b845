/** Who said a fact of a claim. */
export type SaidBy = 'certificate' | 'history' | 'identity' | 'person' | 'office'

/** A fact of a claim with who said it. `check`: worked out from less than a statement of its own, so an officer looks at it. */
export type KnownFact = {
  readonly name: string
  readonly value: number | string | boolean
  readonly by: SaidBy
  /** Whose certificate or report it is. */
  readonly workplace?: string | undefined
  readonly check?: true
}

/** The facts as the law module reads them. */
export function valuesOf(facts: readonly KnownFact[]): Record<string, number | string | boolean> {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]))
}

/** Who said it, as letters and decisions name them. */
export function sourceOf({ by, workplace = '' }: Pick<KnownFact, 'by' | 'workplace'>, lang: 'ko' | 'en'): string {
  return sources[lang][by](workplace)
}

const sources: Readonly<Record<'ko' | 'en', Readonly<Record<SaidBy, (workplace: string) => string>>>> = {
  ko: {
    certificate: (workplace) => `${workplace} 이직확인서`,
    history: () => '고용보험 가입 이력',
    identity: () => '본인확인',
    person: () => '신청인이 말함',
    office: () => '고용센터 담당자',
  },
  en: {
    certificate: (workplace) => `separation certificate of ${workplace}`,
    history: () => 'insured history',
    identity: () => 'identity check',
    person: () => 'said by the claimant',
    office: () => 'officer of the centre',
  },
}
