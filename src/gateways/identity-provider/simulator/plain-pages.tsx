import type { ComponentChildren, VNode } from 'preact'
import { renderHtml } from '../../../platform/jsx/jsx-runtime.ts'
import type { Lang } from '../../../platform/http/page-call.ts'
import type { ChooseProps, ErrorProps, SimulatorPages } from './pages.ts'
import { texts } from './texts.ts'

/** Pages that stand on their own; `styleUrl` is where style.css is served. */
export function plainPages(styleUrl: string): SimulatorPages {
  const whole = (page: VNode): string => `<!doctype html>${renderHtml(page)}`
  return {
    choose: (props) => whole(<Choose {...props} styleUrl={styleUrl} />),
    error: (props) => whole(<Trouble {...props} styleUrl={styleUrl} />),
  }
}

function Frame({
  lang,
  title,
  styleUrl,
  children,
}: {
  lang: Lang
  title: string
  styleUrl: string
  children: ComponentChildren
}): VNode {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={styleUrl} />
      </head>
      <body>
        <main>
          <p className="mark">{texts[lang].title}</p>
          <p className="not-real">{texts[lang].notReal}</p>
          {children}
        </main>
      </body>
    </html>
  )
}

function Choose({ lang, action, people, missing, styleUrl }: ChooseProps & { styleUrl: string }): VNode {
  const t = texts[lang]
  return (
    <Frame lang={lang} title={`${missing ? `${t.error}: ` : ''}${t.ask} · ${t.title}`} styleUrl={styleUrl}>
      <form method="post" action={action}>
        <fieldset aria-describedby={missing ? 'missing' : 'shares'}>
          <legend>
            <h1>{t.ask}</h1>
          </legend>
          {missing && (
            <p id="missing" className="missing" role="alert">
              {t.missing}
            </p>
          )}
          {people.map((person) => (
            <Choice key={person.sub} person={person} born={t.born} />
          ))}
        </fieldset>
        <p id="shares">{t.shares}</p>
        <button className="primary" type="submit">
          {t.choose}
        </button>
        <button type="submit" name="cancel" value="yes" formNoValidate>
          {t.cancel}
        </button>
      </form>
    </Frame>
  )
}

function Choice({ person, born }: { person: ChooseProps['people'][number]; born: string }): VNode {
  return (
    <label>
      <input type="radio" name="person" value={person.sub} required />
      <span>
        <strong lang="ko">{person.name}</strong>
        {person.birthDate !== undefined && (
          <small>
            {born} {person.birthDate}
          </small>
        )}
        <span>{person.story}</span>
      </span>
    </label>
  )
}

function Trouble({ lang, kind, styleUrl }: ErrorProps & { styleUrl: string }): VNode {
  const t = texts[lang]
  return (
    <Frame lang={lang} title={`${t.error} · ${t.title}`} styleUrl={styleUrl}>
      <h1>{t.errors[kind]}</h1>
      <p>
        <a href="/">{t.home}</a>
      </p>
    </Frame>
  )
}
