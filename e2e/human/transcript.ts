import type { Heard } from './tree.ts'

/** How a part is announced, before its name. Roles that are not here are not spoken of by themselves. */
const words: Readonly<Record<string, string>> = {
  main: '── 본문',
  heading: '제목',
  link: '링크',
  button: '단추',
  textbox: '쓰는 칸',
  radio: '하나 고르기',
  checkbox: '여럿 고르기',
  combobox: '목록에서 고르기',
  Date: '날짜 칸',
  DisclosureTriangle: '펼치기',
  group: '묶음',
  list: '목록',
  table: '표',
  columnheader: '열 머리',
  rowheader: '행 머리',
  cell: '칸',
  status: '알림 자리',
  alert: '경고',
  term: '이름',
  image: '그림',
  region: '구역',
}
/** What these say is in their name: their own text is not read again. */
const whole = new Set([
  'heading',
  'link',
  'button',
  'radio',
  'checkbox',
  'DisclosureTriangle',
  'columnheader',
  'rowheader',
  'cell',
  'term',
])

/** A page as it is read aloud from beginning to end, a line each: the main part alone, for the rest is the same on every page. */
export function transcriptOf(all: readonly Heard[]): string[] {
  const lines: string[] = []
  let silent = Number.POSITIVE_INFINITY
  for (const heard of all.filter(({ role, around }) => role === 'main' || around.includes('main'))) {
    if (heard.depth > silent) continue
    silent = Number.POSITIVE_INFINITY
    const line = lineOf(heard)
    if (line !== undefined) lines.push(line)
    if (whole.has(heard.role) && heard.name !== '') silent = heard.depth
  }
  return lines
}

function lineOf(heard: Heard): string | undefined {
  const { role, name, value, description } = heard
  if (role === 'StaticText') return name === '' ? undefined : `  ${name}`
  const word = words[role]
  if (word === undefined || (name === '' && !['textbox', 'main', 'alert'].includes(role))) return undefined
  const level = role === 'heading' ? ` ${heard.states['level']}` : ''
  const more = [value, ...stateWords(heard), description].filter((text) => text !== '' && text !== name)
  return [`${word}${level}${name === '' ? '' : `: ${name}`}`, ...more].join(' · ')
}

function stateWords({ role, states }: Heard): string[] {
  return [
    ...(role === 'radio' || role === 'checkbox' ? [states['checked'] === 'true' ? '골랐음' : '안 고름'] : []),
    ...(role === 'DisclosureTriangle' ? [states['expanded'] === 'true' ? '펼쳐짐' : '접힘'] : []),
    ...(states['invalid'] === 'true' ? ['고칠 것 있음'] : []),
  ]
}
