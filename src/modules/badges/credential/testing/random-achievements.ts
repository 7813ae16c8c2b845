import fc from 'fast-check'
import { address, maybe, rarely, text } from './random-values.ts'

/** What a badge is given for; its other members are any. */
export type Achievement = { readonly name: string }

const alignment = fc.record({
  type: fc.constant(['Alignment']),
  targetName: text,
  targetUrl: address,
  targetCode: maybe(text),
})
/** One as others write it. */
export const achievement: fc.Arbitrary<Achievement> = fc.record({
  id: address,
  type: fc.constant(['Achievement']),
  achievementType: maybe(fc.constantFrom('License', 'Course')),
  name: text,
  description: text,
  criteria: fc.record({ narrative: text }),
  alignment: maybe(fc.array(alignment, { minLength: 1, maxLength: 3 })),
  tag: rarely(fc.array(text, { minLength: 1, maxLength: 3 })),
  humanCode: rarely(text),
  image: rarely(fc.record({ id: address, type: fc.constant('Image'), caption: maybe(text) })),
  resultDescription: rarely(
    fc.array(
      fc.record({
        id: address,
        type: fc.constant(['ResultDescription']),
        name: text,
        resultType: fc.constant('LetterGrade'),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
})

/** One as an agency designs it here. */
export const designed: fc.Arbitrary<Achievement> = fc.record({
  id: address,
  type: fc.constant(['Achievement']),
  achievementType: fc.constant('Course'),
  name: text,
  description: text,
  criteria: fc.record({ narrative: text }),
  version: fc.constantFrom('1', '2'),
  tag: maybe(fc.uniqueArray(text, { minLength: 1, maxLength: 3 })),
  image: fc.record({ id: address, type: fc.constant('Image'), caption: text }),
  creditsAvailable: maybe(fc.constantFrom(3, 1.5, 0)),
  resultDescription: maybe(
    fc.uniqueArray(
      fc.record({
        id: fc.nat(9).map((n) => `https://a1.example/achievement#r${n}`),
        type: fc.constant(['ResultDescription']),
        name: text,
        resultType: fc.constantFrom('RawScore', 'PerformanceLevel'),
        valueMin: maybe(fc.constant('0')),
        valueMax: maybe(fc.constant('100')),
        allowedValue: rarely(fc.array(text, { minLength: 1, maxLength: 12 })),
      }),
      { minLength: 1, maxLength: 3, selector: ({ id }) => id },
    ),
  ),
  alignment: maybe(fc.array(alignment, { minLength: 1, maxLength: 3 })),
})
