import type { Day } from '../../../kernel/day.ts'
import { toDay } from '../../../kernel/day.ts'
import { chance } from '../chance.ts'

/**
 * When the people of the story were born. It fits what is told of them: when they left school, passed a test, took up their work.
 * 박도현 is 52, as the decision about his benefit says.
 */
// biome-ignore format: a table, some a line
const births: Readonly<Record<string, string>> = {
  hanjiwoo: '2001-11-03', parkdohyun: '1974-05-20', osejin: '1981-09-21', yungaram: '1988-10-19', seohaneul: '2003-10-15',
  jeongdaun: '1987-08-26', ansubin: '1990-11-04', leedogyeong: '2000-01-11', hadoyun: '1990-05-08', dojaewon: '1985-11-05',
  mokinsu: '1972-06-26', ryuhaeun: '1970-02-07', gangnoeul: '1969-04-23', munhaerin: '1991-12-03', jominjae: '1979-11-27',
  imsodam: '2002-11-16', baekjihun: '1997-12-03', songyuna: '1998-03-19', choeeungyeol: '1999-08-23', honggaon: '1995-12-09',
  sintaeo: '1985-08-23', yumireu: '1971-09-23', nambada: '1977-11-17', gubonsol: '1975-10-11', chaeunho: '1975-06-16',
  baeseojin: '1978-03-18', goeunchan: '1983-12-12', kimseohyeon: '1984-10-21', baknuri: '1988-07-19',
  jeonghangyeol: '1979-11-28', choedaon: '1994-09-21', naeunbi: '1980-01-05', moonyeseo: '1976-07-14',
  limhyeonu: '1968-07-19', seodaon: '1972-12-27',
}

/** The day on which somebody of the town was born; for whom nothing is told, any day of thirty years. */
export function bornOn(seed: number, key: string): Day {
  const told = births[key]
  if (told !== undefined) return toDay(told)
  const luck = chance(seed, `birth ${key}`)
  const two = (n: number): string => String(n).padStart(2, '0')
  return toDay(`${luck.between(1966, 1996)}-${two(luck.between(1, 12))}-${two(luck.between(1, 28))}`)
}
