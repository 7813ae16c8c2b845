import { type Scale, scales } from '../../demo/nation/scales.ts'
import type { Tell } from '../../demo/nation/seed-scale.ts'
import type { Said } from '../../platform/config/failure.ts'
import type { Node } from '../../platform/node.ts'
import type { Terminal } from './terminal.ts'

/** What was made, how long this run took, and the most memory of this process in MB. */
export type MadeScale = {
  readonly scale: Scale
  readonly made: boolean
  readonly seconds: number
  readonly peakMb: number
}

const names = {
  seekers: { ko: '구직자', en: 'seekers' },
  employers: { ko: '기업', en: 'employers' },
  vacancies: { ko: '공고', en: 'vacancies' },
} as const

/** Makes a generated city or nation and says how far it is. */
export async function makeScale(terminal: Terminal, node: Node, scale: Scale, seed: number): Promise<MadeScale> {
  const { seedScale } = await import('../../demo/nation/seed-scale.ts')
  const begun = performance.now()
  const made = await seedScale(node, { scale, seed, size: scales[scale] }, teller(terminal))
  const seconds = Math.round((performance.now() - begun) / 100) / 10
  return { scale, made, seconds, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }
}

function teller(terminal: Terminal): Tell {
  return (stage, pace) => {
    if (stage === 'index' || !pace)
      return terminal.step({
        ko: '  찾아보기의 낱말 색인을 만듭니다',
        en: '  Making the index of words for the search',
      })
    const { done, total, perSecond, remaining } = pace
    terminal.step({
      ko: `  ${names[stage].ko} ${number(done)} / ${number(total)} · 초당 ${number(perSecond)} · ${remaining}초 남음`,
      en: `  ${names[stage].en} ${number(done)} of ${number(total)} · ${number(perSecond)} a second · ${remaining} s to go`,
    })
  }
}

/** What is said at the end. */
export function scaleSaid({ scale, made, seconds, peakMb }: MadeScale): Said {
  const { vacancies, employers, seekers } = scales[scale]
  const ko = `공고 ${number(vacancies)}건, 기업 ${number(employers)}곳, 구직자 ${number(seekers)}명(모두 시연 자료)`
  const en = `${number(vacancies)} vacancies, ${number(employers)} employers, ${number(seekers)} seekers (all generated)`
  return made
    ? {
        ko: `${ko}를 만들었습니다. ${seconds}초, 메모리 최대 ${peakMb} MB.`,
        en: `Made ${en}. ${seconds} s, at most ${peakMb} MB.`,
      }
    : { ko: `${ko}가 이미 있습니다.`, en: `Already there: ${en}.` }
}

function number(n: number): string {
  return n.toLocaleString('en-US')
}
