/** Rows of insured histories; days are counted back from today. `days` a month that pay is given for; `pay` in won. All invented. */
export type InsuredRow = readonly [
  person: string,
  workplace: string,
  work: string,
  kind: '근로자' | '예술인' | '노무제공자',
  from: number,
  to: number,
  why: string,
  pay: number,
  days: number,
]

/**
 * What the insurance office holds of people whose workplaces are not here. A worker whose plant closed (J2); a rider, an employee
 * before, with a month that nobody reported and a contract in the town that pays less and less (J3); an artist who is short of
 * nine months unless two small contracts of the same time are added up (J4).
 */
// biome-ignore format: a table, one row a line
export const insuredRows: readonly InsuredRow[] = [
  ['parkdohyun', '너울정공', '', '근로자', 2300, 40, '권고사직', 3_240_000, 26],
  ['osejin', '굽이물류', '', '근로자', 700, 320, '계약종료', 2_460_000, 26],
  ['osejin', '바로고개배달', '주말 배달 위탁', '노무제공자', 500, 366, '계약종료', 1_900_000, 9],
  ['osejin', '바로고개배달', '배달 위탁', '노무제공자', 306, 186, '계약종료', 2_180_000, 24],
  ['yungaram', '마당극장', '봄 정기공연', '예술인', 700, 622, '계약종료', 1_450_000, 22],
  ['yungaram', '별밤소극장', '연말 공연 연주', '예술인', 372, 281, '계약종료', 1_300_000, 21],
  ['yungaram', '느루기획', '어린이 음악회', '예술인', 230, 141, '계약종료', 300_000, 14],
  ['yungaram', '마당극장', '낭독극 음악', '예술인', 228, 139, '계약종료', 300_000, 13],
  ['yungaram', '별밤소극장', '여름 공연 연주', '예술인', 118, 29, '계약종료', 1_350_000, 22],
]

/** Who works at an employer of the town and is insured by it: as what, and what the last three months paid where it fell. */
export type InsuredHereRow = readonly [
  person: string,
  employer: string,
  kind: '근로자' | '노무제공자',
  work: string,
  from: number,
  pay: number,
  lately?: number,
]

// biome-ignore format: a table, one row a line
/** See `InsuredHereRow`. */
export const insuredHereRows: readonly InsuredHereRow[] = [
  ['choeeungyeol', 'daon', '근로자', '', 1300, 3_120_000],
  ['nambada', 'daon', '근로자', '', 460, 2_540_000],
  ['osejin', 'haesol', '노무제공자', '퀵·배달 위탁', 150, 2_310_000, 1_050_000],
]
