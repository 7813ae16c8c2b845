import { occupationNamed, occupationsUnder } from '../../reference/index.ts'

// What is said of somebody's place in a team, not of the work.
const rank =
  /^(?:직원|사원|알바|알바생|아르바이트|아르바이트생|선생님|기사님|담당자?|인력|실장|팀원|스탭|스태프|매니저|신입|경력|경력직|정규직|계약직|야간|주간|주말|평일|오전|오후|저녁|새벽|전문|초보|단기|장기|파트|파트타임|업무|분|님)$/u
const ending = /(?:기사|직원|사원|알바|원|직|님|선생님)$/u

/** The occupation (KECO, four digits) that the name of a job says by its last words: 아파트 경비원 is a 경비원. */
export function occupationOf(title: string): string | undefined {
  const words = title
    .replaceAll(/\([^)]*\)/gu, ' ')
    .split(/[\s/·,]+/u)
    .filter(Boolean)
  const last = words.findLastIndex((word) => !rank.test(word))
  if (last < 0) return undefined
  const head = words.slice(0, last + 1)
  const names = head.map((_, at) => head.slice(at).join(''))
  const with_ = words[last + 1] === undefined ? [] : names.map((name) => name + (words[last + 1] ?? ''))
  for (const name of [...with_, ...names]) {
    const code = codeOf(name) ?? codeOf(name.replace(ending, ''))
    if (code !== undefined) return code
  }
  return undefined
}

// By hand it is simple work; the list has the word also in the name of those who run the machines.
const plain: ReadonlyMap<string, string> = new Map([['포장', '8900']])

function codeOf(name: string): string | undefined {
  const simple = plain.get(name)
  if (simple !== undefined) return simple
  const one = name.length < 2 ? undefined : occupationNamed(name)
  if (!one || one.level === 4) return one?.code
  // A group that goes by the same word: the occupation of it whose name begins so, where there is one alone.
  const inside = occupationsUnder(one.code).filter((other) => other.name.replaceAll(/\s/gu, '').startsWith(name))
  return inside.length === 1 ? inside[0]?.code : undefined
}
