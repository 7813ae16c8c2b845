import type { Span } from './found.ts'

// What stands around a value and says nothing by itself: labels, particles and endings, the asking.
const empty =
  /^(?:이?고요?|이며|이에요|예요|에요|입니다|이요|요|은|는|이|가|을|를|에|로|으로|의|만|도|님|선생님|하실|분|부터|까지|드립니다|드려요|드리고|있습니다|모집|공고|채용|합니다|해요|구합니다|구해요|구함|구인|급구|찾습니다|모십니다|모시려고요|제목|직종|인원|급여|시급|월급|근무|근무지|근무지역|근무요일|근무시간|시간|위치|주소|장소|자격|경력|학력|마감|마감일|접수|접수기간|모집인원|모집부문|채용분야|고용형태|복리후생|복지|담당업무|주요업무|업무|자격요건|근무조건|근무형태|급여조건|그리고|및|\d{1,2})$/u

/** What of the text no field was filled from, line by line, in its own words. Nothing is left out but labels and endings. */
export function leftOver(written: string, taken: readonly Span[]): readonly string[] {
  const lines = [...written.matchAll(/[^\n]+/gu)]
  return lines.flatMap((line) => {
    const [start, end] = [line.index, line.index + line[0].length]
    return gaps({ start, end }, taken)
      .map(
        (gap) =>
          written
            .slice(gap.start, gap.end)
            .replaceAll(/\s+/gu, ' ')
            .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})!?%]+$/gu, '')
            .replace(/^([^(]*)\)$/u, '$1'), // its other half was read
      )
      .filter(says)
  })
}

function says(part: string): boolean {
  return part.split(/[^\p{L}\p{N}]+/u).some((word) => word !== '' && !empty.test(word))
}

function gaps({ start, end }: Span, taken: readonly Span[]): Span[] {
  const inside = taken.filter((one) => one.start < end && one.end > start).toSorted((a, b) => a.start - b.start)
  const edges = inside.reduce<{ at: number; gaps: Span[] }>(
    ({ at, gaps: all }, one) => ({
      at: Math.max(at, one.end),
      gaps: one.start > at ? [...all, { start: at, end: one.start }] : all,
    }),
    { at: start, gaps: [] },
  )
  return edges.at < end ? [...edges.gaps, { start: edges.at, end }] : edges.gaps
}
