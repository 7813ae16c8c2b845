import type { Found, Span } from './found.ts'
import { type Notice, found, itemsOf, labelled } from './notice.ts'

const item =
  /^(?:[^\p{L}\p{N}]*)(?:각종\s?|무료\s?)?(?:4대\s?보험|사대\s?보험|산재\s?보험|고용\s?보험|퇴직금|퇴직\s?연금|연차|월차|휴가|하계휴가|여름휴가|명절|상여금|식대|식사|중식|석식|조식|(?:점심|저녁)(?!\s?(?:\d|시간))|간식|통근|셔틀|출퇴근\s?버스|기숙사|숙식|숙소|주차\s?(?:가능|지원|제공|비|무료)|건강\s?검진|경조|유니폼|인센티브|성과급|자녀\s?학자금|자기\s?계발|교육비|복지\s?포인트|직원\s?할인|주휴\s?수당)[^,/·|]{0,14}$/u
const most = 2000

/** Benefits in the employer's words: under their label, else a line (or its part) that lists nothing else. */
export function benefitsIn(notice: Notice): readonly Found[] {
  const under = labelled(notice, 'benefits').filter(({ start, end }) => end > start)
  const spans =
    under.length > 0 ? under : notice.lines.flatMap((line) => (line.label ? [] : listed(notice.text, line.value)))
  const words = spans.flatMap((span) => itemsOf(notice, span)).join(', ')
  return words === '' || words.length > most ? [] : [found(notice, 'benefits', { benefits: words }, ...spans)]
}

// The longest run of items of the list that are benefits.
function listed(text: string, { start, end }: Span): readonly Span[] {
  const items = [...text.slice(start, end).matchAll(/[^,/·|]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    is: item.test(match[0].trim()),
  }))
  const first = items.findIndex((one) => one.is)
  if (first < 0) return []
  const stop = items.findIndex((one, at) => at > first && !one.is)
  const last = items[(stop < 0 ? items.length : stop) - 1]
  const begin = items[first]
  if (!begin || !last) return []
  const lead = /^\s*/u.exec(text.slice(begin.start, begin.end))?.[0].length ?? 0
  return [{ start: begin.start + lead, end: last.end }]
}
