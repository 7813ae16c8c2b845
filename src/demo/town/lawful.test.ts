import { expect, it } from 'vitest'
import { toDay } from '../../kernel/day.ts'
import { checkWording } from '../../modules/jobs/index.ts'
import { contentOf } from '../vacancy-content.ts'
import { makeTown } from './make-town.ts'

it('no vacancy of the town has wording that the check would refuse or ask about', () => {
  const found = makeTown(1, toDay('2026-11-24')).vacancies.flatMap((v) => {
    const { title = '', titleEn = '', duties = '', dutiesEn = '', hours = '', benefits = '', needs = [] } = contentOf(v)
    const texts = [
      title,
      titleEn,
      duties,
      dutiesEn,
      hours,
      benefits,
      ...needs.flatMap((n) => [n.label, n.labelEn ?? '']),
    ]
    return texts.flatMap((text) => checkWording(text, { day: v.opens, dated: true, title }).findings)
  })
  expect(found).toEqual([])
}, 60_000)
