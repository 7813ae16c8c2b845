import { qualification, qualifications } from '../../reference/index.ts'
import type { Found, Span } from './found.ts'
import { type Line, type Notice, found } from './notice.ts'

type Named = Span & { readonly id: string; readonly name: string; readonly sure: boolean }

// What people write for a name of the list.
const usual: readonly (readonly [RegExp, string])[] = [
  [/1종\s?보통(?:\s?운전)?(?:\s?면허)?/gu, '자동차운전면허 1종 보통'],
  [/1종\s?대형(?:\s?운전)?(?:\s?면허)?/gu, '자동차운전면허 1종 대형'],
  [/2종\s?보통(?:\s?운전)?(?:\s?면허)?/gu, '자동차운전면허 2종 보통'],
  [/화물\s?운송\s?(?:종사자?\s?)?자격증?/gu, '화물운송종사자격'],
  [/버스\s?운전\s?자격증?/gu, '버스운전자격'],
  [/지게차\s?(?:운전\s?)?(?:자격증|면허증?)/gu, '지게차운전기능사'],
  [/굴삭기\s?(?:운전\s?)?(?:자격증|면허증?)/gu, '굴착기운전기능사'],
]
// A name of a technical qualification stands for nothing else; that of a profession also names the work.
const certain = /(?:기능사|산업기사|기능장|기술사|[1-3]급|면허|자격)$/u
const list = qualifications()
  .filter(({ name }) => name.length >= 3)
  .map((one) => ({
    ...one,
    bare: one.name.replaceAll(/\s/gu, ''),
    pattern: new RegExp([...one.name.replaceAll(/\s/gu, '')].map(escaped).join('\\s?'), 'gu'),
  }))
  .toSorted((a, b) => b.name.length - a.name.length)

/** Licences that a notice asks for: one question each, by the list of qualifications; what is only welcome is not required. */
export function licencesIn(notice: Notice): readonly Found[] {
  const letters = notice.text.replaceAll(/\s/gu, '')
  const here = list.filter(({ bare }) => letters.includes(bare))
  return notice.lines.flatMap((line) =>
    namedIn(notice, line, here).map(({ id, name, start, end }) => {
      const required =
        !/^[^\n,/·]{0,16}?(?:우대|있으면|환영)/u.test(notice.text.slice(end, line.end)) &&
        !/^[^:\n]*우대/u.test(notice.text.slice(line.start, start))
      return found(
        notice,
        'licence',
        { needs: [{ kind: 'qualification', label: name, qualification: id, required }] },
        { start, end },
      )
    }),
  )
}

function namedIn(notice: Notice, line: Line, here: typeof list): readonly Named[] {
  const part = notice.text.slice(line.start, line.end)
  const all = [
    ...usual.flatMap(([pattern, name]) => matches(part, line, pattern, qualification(name), true)),
    ...here.flatMap((one) => matches(part, line, one.pattern, one)),
  ].filter(
    ({ name, end, sure }) =>
      sure || certain.test(name) || line.label === 'asked' || /^\s?(?:자격|면허|소지)/u.test(notice.text.slice(end)),
  )
  return all.filter(
    (one, at) =>
      !all.slice(0, at).some((other) => other.id === one.id || (other.start < one.end && one.start < other.end)) &&
      one.end > one.start,
  )
}

function matches(
  part: string,
  line: Line,
  pattern: RegExp,
  one: { id: string; name: string } | undefined,
  sure = false,
): Named[] {
  if (!one) return []
  return [...part.matchAll(pattern)].map((match) => ({
    id: one.id,
    name: one.name,
    sure,
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }))
}

function escaped(letter: string): string {
  return letter.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
