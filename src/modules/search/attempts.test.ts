import { expect, it } from 'vitest'
import { attempts, byTurns, nearParts } from './attempts.ts'
import type { Part } from './meaning.ts'
import { understandQuery } from './understand-query.ts'

const near = (query: string): ReturnType<typeof nearParts> => nearParts(understandQuery(query).parts)
const wanted = (parts: readonly Part[]): string[] =>
  parts.filter(({ group }) => group && group.any.length > 0).map(({ text }) => text)

it('leaves out an unknown word beside the job, and a job only when nothing else is found', () => {
  const { fills, stages } = near('횟집 zzqx 주방')
  expect(fills.map(wanted)).toContainEqual(['횟집', '주방'])
  expect(stages.at(-1)?.map(wanted)).toEqual([
    ['zzqx', '주방'],
    ['횟집', 'zzqx'],
  ])
})

it('still keeps out what only looks like the job that is left out', () => {
  const without = near('약국 콜센터')
    .stages.flat()
    .find((parts) => wanted(parts).join('') === '콜센터')
  expect(without?.flatMap(({ group }) => group?.not ?? [])).toContainEqual(['^약사'])
})

it('widens a licence to what it is about', () => {
  const [, wide = []] = near('정보보안기사').fills
  expect(wide.flatMap(({ group }) => group?.any ?? [])).toContainEqual(['정보보안'])
})

it('takes one of each in turn, each once', () => expect(byTurns([[1, 2, 3], [2, 4], []])).toEqual([1, 2, 4, 3]))

it('shows no sale to who looks for a making', () => {
  const ways = near('항아리 제작').stages.flat()
  const without = ways.find((parts) => wanted(parts).join('') === '항아리')
  expect(without?.flatMap(({ group }) => group?.not ?? [])).toContainEqual(['^판매'])
})

it('looks for what a compound is about when nothing else is found', () => {
  const [compound] = attempts(understandQuery('가죽벨트공방').parts).at(-1) ?? []
  expect(compound?.group?.any).toEqual([['가죽']])
})

it('shows any one of three jobs when no vacancy has two of them', () => {
  expect(near('조선소 배관 도장').stages.at(-1)?.map(wanted)).toEqual([['조선소'], ['배관'], ['도장']])
})
