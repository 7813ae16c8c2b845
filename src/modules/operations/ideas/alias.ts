import { randomInt } from 'node:crypto'

const trees = [
  '느티나무',
  '소나무',
  '은행나무',
  '단풍나무',
  '버드나무',
  '자작나무',
  '감나무',
  '배롱나무',
  '동백나무',
  '대추나무',
  '매화나무',
  '밤나무',
  '벚나무',
  '참나무',
  '팽나무',
  '향나무',
]

/** A name for one person under one idea: drawn by lot, so that nobody can follow a person from idea to idea. */
export function drawAlias(taken: readonly string[]): string {
  for (;;) {
    const alias = `${trees[randomInt(trees.length)]} ${randomInt(100, 1000)}`
    if (!taken.includes(alias)) return alias
  }
}
