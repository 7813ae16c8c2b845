import type { VNode } from 'preact'
import type { Lang } from '../../../platform/http/page-call.ts'
import { Choice, Choices } from '../../../web/components/choice.tsx'
import { type Theme, themeRules } from '../hearing/themes.ts'

/** What one may hear, to tick. */
export function ThemeChoices({
  legend,
  of,
  heard,
  lang,
  hint,
}: {
  legend: string
  of: readonly Theme[]
  heard: readonly Theme[]
  lang: Lang
  hint?: string
}): VNode {
  return (
    <Choices legend={legend} name="themes" lang={lang} {...(hint !== undefined && { hint })}>
      {of.map((theme) => (
        <Choice
          key={theme}
          type="checkbox"
          name="themes"
          value={theme}
          checked={heard.includes(theme)}
          note={themeRules[theme].about[lang]}
        >
          {themeRules[theme].name[lang]}
        </Choice>
      ))}
    </Choices>
  )
}

/** Their names in one line. */
export function themeNames(hears: readonly Theme[], of: readonly Theme[], lang: Lang): string {
  return of
    .filter((theme) => hears.includes(theme))
    .map((theme) => themeRules[theme].name[lang])
    .join(', ')
}
