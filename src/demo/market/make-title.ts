import { region } from '../../modules/reference/index.ts'
import type { Employment } from '../../modules/jobs/index.ts'
import { templates } from './tables.ts'
import { turn } from './turn.ts'

type Named = Readonly<Record<'title' | 'town' | 'spot' | 'hours' | 'benefit', string>>

/** A title as people write them: each way in turn. */
export function makeTitle(named: Named, employment: Employment, n: number): string {
  const suitable = templates.filter((one) => one.employment === '*' || one.employment === employment)
  return turn(suitable, n).text.replace(/\{(title|town|spot|hours|benefit)\}/gu, (_, name) => valueOf(named, name))
}

function valueOf(named: Named, name: string): string {
  return Object.entries(named).find(([key]) => key === name)?.[1] ?? ''
}

/** What people call a district: 평택, 수원 영통, 부산 중구. */
export function townName(code: string): string {
  const [province = '', ...parts] = (region(code)?.shortName ?? '').split(' ')
  if (parts.length === 0) return province
  const [first = ''] = parts
  if (parts.length === 1 && first.length < 3) return `${province} ${first}`
  return parts.map((part) => (part.length < 3 ? part : part.replace(/[시군구]$/u, ''))).join(' ')
}
