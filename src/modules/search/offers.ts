/** What a notice offers, known by its words. A line that takes it back ('식사 제공 없음') offers nothing. */
export const benefits = ['meals', 'lodging', 'commute', 'bonus', 'family', 'training', 'health'] as const
/** One benefit. Social insurance, severance and leave are not among them: the law gives them to everybody entitled. */
export type Benefit = (typeof benefits)[number]
/** What makes a workplace accessible, as a notice says it. */
export const accesses = ['wheelchair', 'interpreting', 'seated', 'no-lifting'] as const
/** One of them. */
export type Access = (typeof accesses)[number]

const benefitWords: Readonly<Record<Benefit, RegExp>> = {
  meals: /식사|중식|점심|조식|석식|식대|식비|세 끼|숙식/u,
  lodging: /기숙사|숙소|숙식|사택/u,
  commute: /통근|셔틀|출퇴근\s*(?:버스|차)|교통[비편]|차량\s*(?:제공|지원)|회사\s*차량|유류비|주유비/u,
  bonus: /상여|성과급|인센티브/u,
  family: /육아|어린이집|학자금|가족\s*돌봄/u,
  training: /교육비|강의\s*비용|자기\s*계발/u,
  health: /건강\s*검진|종합\s*검진|의료비|진료비|심리\s*상담/u,
}
// Precise on purpose: care work names wheelchairs, too.
const accessWords: Readonly<Record<Access, RegExp>> = {
  wheelchair: /휠체어\s*(?:접근|이용|출입|진입|사용)\s*(?:이\s*)?가능|휠체어로\s*(?:일|다니|다닐|출입)/u,
  interpreting: /(?:수어|수화|문자)\s*통역[^.\n]{0,12}(?:지원|제공)/u,
  seated: /앉아서\s*(?:하는\s*일|하고|일하|일할)/u,
  'no-lifting': /무거운\s*(?:것|물건|짐)을?\s*(?:들지\s*않|드는\s*일이?\s*없|들\s*일이?\s*없)/u,
}
const takenBack = /없음|없습니다|미제공|미지원|불가|제외|본인\s*부담|하지\s*않|아닙니다|아님|어렵/u

/** The benefits that the employer's list of benefits names, as one bit each in the order of `benefits`. */
export function benefitsIn(text: string): number {
  const lines = text.split(/[,\n;·]/u).filter((line) => !takenBack.test(line))
  return bits(benefits, (one) => lines.some((line) => benefitWords[one].test(line)))
}

/** What the notice says of access, as one bit each in the order of `accesses`. */
export function accessesIn(text: string): number {
  const lines = text.split(/[.\n]/u)
  return bits(accesses, (one) =>
    lines.some((line) => accessWords[one].test(line) && (one === 'no-lifting' || !takenBack.test(line))),
  )
}

/** The bits of some of a list. */
export function bitsOf(list: readonly string[], some: readonly string[]): number {
  return bits(list, (one) => some.includes(one))
}

function bits<T extends string>(list: readonly T[], has: (one: T) => boolean): number {
  return list.reduce((sum, one, n) => sum + (has(one) ? 2 ** n : 0), 0)
}
