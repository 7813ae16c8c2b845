import type { Day } from '../../../kernel/day.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import { moment } from '../../../web/format.ts'
import { todayTexts } from '../texts/today.ts'
import type { Named, Said } from './day-state.ts'
import { sayDuty } from './duty-words.ts'
import type { NextStep } from './next-step.ts'

/** Says a step. */
export function sayStep(step: NextStep, name: string, badges: number, today: Day, lang: Lang): Said {
  const t = todayTexts[lang]
  switch (step.do) {
    case 'duty':
      return sayDuty(step.duty, name, lang)
    case 'reply':
      return {
        ...said(t.reply, name),
        head: t.reply.head(employer(step.application.about, lang)),
        text: t.reply.text(titleOf(step.application.about, lang)),
        href: `/my/applications/${step.application.id}`,
      }
    case 'finish': {
      const { about, savedAt, vacancy } = step.draft
      return {
        ...said(t.finish, name),
        head: t.finish.head(employer(about, lang)),
        text: t.finish.text(titleOf(about, lang), moment(savedAt, today, lang)),
        href: `/apply/${vacancy}`,
      }
    }
    case 'renew': {
      const issuer = lang === 'en' ? (step.badge.issuerEn ?? step.badge.issuer) : step.badge.issuer
      return {
        ...said(t.renew, name),
        head: t.renew.head(step.badge.title),
        text: t.renew.text(issuer),
        href: '/wallet',
      }
    }
    case 'fill-wallet':
      return { ...said(t.fill, name), head: t.fill.head(), text: t.fill.text(), href: '/wallet' }
    case 'search':
      return { ...said(t.search, name), head: t.search.head(), text: t.search.text(badges), href: '/jobs' }
    case 'wait': {
      const { about, answerDue, id } = step.application
      const say = answerDue < today ? t.wait.late : t.wait.text
      return {
        ...said(t.wait, name),
        head: t.wait.head(employer(about, lang)),
        text: say(titleOf(about, lang)),
        href: `/my/applications/${id}`,
      }
    }
    case 'search-again':
      return { ...said(t.again, name), head: t.again.head(), text: t.again.text(), href: '/jobs' }
  }
}

function said(t: { title: (name: string) => string; act: string }, name: string): { title: string; act: string } {
  return { title: t.title(name), act: t.act }
}

/** A vacancy's title in the reader's language where there is one. */
export function titleOf(about: Named, lang: Lang): string {
  return lang === 'en' ? (about.titleEn ?? about.title) : about.title
}

/** The employer's name in the reader's language where there is one. */
export function employer(about: Named, lang: Lang): string {
  return lang === 'en' ? (about.employerEn ?? about.employer) : about.employer
}
