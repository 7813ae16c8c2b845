import type { Lang } from '../../../platform/http/page-call.ts'
import type { Outcome } from '../decide.ts'
import type { Domain } from '../engine/domain.ts'
import { valueText } from '../explain/value-text.ts'

type Result = Outcome['result']

/** The answer in one sentence, of what is settled; undefined while nothing is. Never more than an estimate. */
export function sentence(domain: Domain, result: Result, wanted: readonly string[], lang: Lang): string | undefined {
  const settled = wanted.filter((name) => result[name] !== undefined)
  if (settled.length === 0) return undefined
  const say = (name: string): string | undefined => said(domain, result, name, lang)
  return (
    own[domain.id]?.[lang](say, result) ??
    settled
      .slice(0, 3)
      .map((name) => labelled(domain, say, name, lang))
      .join(' · ')
  )
}

function said(domain: Domain, result: Result, name: string, lang: Lang): string | undefined {
  const value = result[name]
  return value === undefined ? undefined : valueText(value, domain.results[name]?.unit, lang)
}

function labelled(domain: Domain, say: Say, name: string, lang: Lang): string {
  const { label, unit } = domain.results[name] ?? {}
  return `${label?.[lang] ?? name}${unit === 'yes' ? ':' : ''} ${say(name) ?? ''}`
}

type Say = (name: string) => string | undefined
type Own = (say: Say, result: Result) => string | undefined

const own: Readonly<Record<string, { readonly [L in Lang]: Own }>> = {
  benefit: {
    ko: (say) => {
      const [a, n, all] = [say('dailyBenefit'), say('benefitDays'), say('total')]
      if (a !== undefined && n !== undefined && all !== undefined) return `하루 ${a}씩 ${n}, 모두 ${all}`
      return a === undefined ? n && `${n} 동안 받습니다` : `하루 ${a}`
    },
    en: (say) => {
      const [a, n, all] = [say('dailyBenefit'), say('benefitDays'), say('total')]
      if (a !== undefined && n !== undefined && all !== undefined) return `${a} a day for ${n}, ${all} in all`
      return a === undefined ? n && `For ${n}` : `${a} a day`
    },
  },
  earlyReemployment: {
    ko: (say, { eligible }) => {
      if (eligible === false) return `이 값으로는 받지 못합니다${why(': ', say('reason'))}`
      const amount = say('amount')
      return eligible === true ? `받을 수 있습니다${amount === undefined ? '' : `, ${amount}`}` : undefined
    },
    en: (say, { eligible }) => {
      if (eligible === false) return `Not with these values${why(': ', say('reason'))}`
      const amount = say('amount')
      return eligible === true ? `You may get it${amount === undefined ? '' : `, ${amount}`}` : undefined
    },
  },
  minimumWage: {
    ko: (say) => {
      const [hour, month] = [say('hourly'), say('monthly')]
      return hour && `한 시간에 ${hour}${month === undefined ? '' : `, 한 달에 ${month}`} 이상`
    },
    en: (say) => {
      const [hour, month] = [say('hourly'), say('monthly')]
      return hour && `At least ${hour} an hour${month === undefined ? '' : `, ${month} a month`}`
    },
  },
  recognition: {
    ko: (say) =>
      say('requiredActivities') &&
      `재취업활동 ${say('requiredActivities')}번, 그중 구직활동 ${say('requiredJobSearch') ?? '?'}번`,
    en: (say) =>
      say('requiredActivities') &&
      `${say('requiredActivities')} activities, ${say('requiredJobSearch') ?? '?'} of them applications or interviews`,
  },
}

function why(sign: string, reason: string | undefined): string {
  return reason === undefined ? '' : `${sign}${reason}`
}
