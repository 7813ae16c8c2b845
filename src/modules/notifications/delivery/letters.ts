import { kindRules, type Kind } from '../kinds.ts'
import type { NoticeText } from '../notice.ts'

type Lang = 'ko' | 'en'
type Words = { readonly subject: string; readonly text: string }
/** A message with where it leads. */
export type Told = NoticeText & {
  readonly link: string
  readonly kind: Kind
  /** The name of the organisation that is told, where it is not the person. */
  readonly organisation?: string
}

function headOf({ title, organisation }: Told, lang: Lang): string {
  return organisation === undefined ? title[lang] : `[${organisation}] ${title[lang]}`
}

/** Where the letter's links lead. `unsubscribe` is missing where a kind cannot be turned off. */
export type Links = { readonly site: string; readonly unsubscribe?: string | undefined }

const foot = {
  ko: {
    stop: (kind: string, url: string) => `‘${kind}’ 메일을 그만 받으려면:\n${url}`,
    choose: (url: string) => `받는 방법 바꾸기:\n${url}`,
    only: (url: string) => `이 알림만 그만 받으려면:\n${url}`,
    always: '보안 알림은 끌 수 없습니다.',
    read: (url: string) => `보려면: ${url}`,
  },
  en: {
    stop: (kind: string, url: string) => `To stop mails about “${kind}”:\n${url}`,
    choose: (url: string) => `To choose how you are told:\n${url}`,
    only: (url: string) => `To stop only this:\n${url}`,
    always: 'Security messages cannot be turned off.',
    read: (url: string) => `Read it: ${url}`,
  },
} as const

/** A message as a letter. */
export function noticeLetter(told: Told, lang: Lang, { site, unsubscribe }: Links): Words {
  const { body, link, kind, stop: own } = told
  const t = foot[lang]
  const stop = unsubscribe === undefined ? t.always : t.stop(kindRules[kind].name[lang], unsubscribe)
  const only = own === undefined ? [] : [t.only(`${site}${own}`)]
  const end = [...only, stop, t.choose(`${site}/my/notifications`)].join('\n\n')
  return { subject: headOf(told, lang), text: `${body[lang]}\n\n${site}${link}\n\n${end}\n` }
}

/** The letter that says what piled up. */
export function digestLetter(all: readonly Told[], lang: Lang, { site }: Links): Words {
  const subject =
    lang === 'ko'
      ? `새 소식 ${all.length}개를 모았습니다`
      : all.length === 1
        ? '1 piece of news'
        : `${all.length} pieces of news`
  const parts = all.map((told) => {
    const { body, link, stop } = told
    const only = stop === undefined ? [] : [foot[lang].only(`${site}${stop}`)]
    return [headOf(told, lang), body[lang], `${site}${link}`, ...only].join('\n')
  })
  return { subject, text: `${parts.join('\n\n')}\n\n${foot[lang].choose(`${site}/my/notifications`)}\n` }
}

/** The letter that brings a code. */
export function codeLetter(code: string, minutes: number, lang: Lang): Words {
  return lang === 'ko'
    ? {
        subject: `온일 확인 번호 ${code}`,
        text: `${code}\n\n${minutes}분 안에 입력하세요. 요청한 적이 없다면 그냥 두세요. 번호를 남에게 알려 주지 마세요.\n`,
      }
    : {
        subject: `Onil code ${code}`,
        text: `${code}\n\nType it within ${minutes} minutes. If you did not ask for it, leave it. Tell it to nobody.\n`,
      }
}

/** The same as a text message. */
export function codeText(code: string, minutes: number, lang: Lang): string {
  return lang === 'ko'
    ? `[온일] 확인 번호 ${code} (${minutes}분 안에 입력, 남에게 알려 주지 마세요)`
    : `[Onil] Code ${code} (valid ${minutes} min, tell nobody)`
}

/** What leaves by telephone: nothing that another may not read on a locked screen. */
export function phoneText(kind: Kind, lang: Lang, site: string): string {
  const head = lang === 'ko' ? '온일' : 'Onil'
  return `[${head}] ${kindRules[kind].screen[lang]} ${site}/my/messages`
}

/** The 알림톡 templates of every kind and language, as they are to be approved: '#{link}' is their only variable. */
export function alimtalkTemplates(): { code: string; text: string }[] {
  const langs = ['ko', 'en'] as const
  return Object.entries(kindRules).flatMap(([kind, { screen }]) =>
    langs.map((lang) => ({
      code: `onil-${kind}-${lang}`,
      text: `[${lang === 'ko' ? '온일' : 'Onil'}] ${screen[lang]}\n${foot[lang].read('#{link}')}`,
    })),
  )
}
