import type { VNode } from 'preact'
import { type Lang, type PageCall, type Reply, html } from '../../../platform/http/page-call.ts'
import { type Route, page } from '../../../platform/http/route.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Call } from '../../../platform/node.ts'
import type { PublicNumbers } from '../../../read-models/public-numbers.ts'
import { Links } from '../../../web/components/card.tsx'
import { Door, More, Section } from '../../../web/components/cards.tsx'
import { Chip, Chips, SearchBox } from '../../../web/components/search.tsx'
import { count } from '../../../web/format.ts'
import { renderPage } from '../../../web/layout.tsx'
import { NewsCards, type Pictured } from '../../operations/index.ts'
import { nextStep } from '../day/next-step.ts'
import { readDay } from '../day/read-day.ts'
import { sayStep } from '../day/step-words.ts'
import { latestNews } from '../latest-news.ts'
import { numbersOf } from '../numbers.ts'
import { chips, homeTexts, tasks } from '../texts/home.ts'
import { lifeTexts } from '../texts/life.ts'
import { todayTexts } from '../texts/today.ts'
import { Figures } from './figures.tsx'
import { HeroArt } from './hero-art.tsx'
import { SituationGrid } from './life.tsx'
import { NextCard, type NextProps } from './next-card.tsx'

/** GET /: the home page, without sign-in; who is signed in as themselves sees their next step, too. */
export const homePage: Route = page(
  '/',
  'public',
  async (c) =>
    showHome(
      c,
      await numbersOf(c.call.node),
      (await latestNews(c.call.node)).filter(({ pinned }) => pinned),
      isThemselves(c.call) ? await ownNext(c) : undefined,
    ),
  {
    keeps: true,
  },
)

function isThemselves({ actor }: Call): boolean {
  return actor.kind === 'person' && actor.acting.role === 'person' && actor.helper === undefined
}

async function ownNext(c: PageCall): Promise<NextProps> {
  const { lang } = c.view
  const today = c.call.node.clock.today()
  const { state } = await readDay(c.call)
  const step = nextStep(state)
  return { step, said: sayStep(step, c.view.viewer?.name ?? '', state.badges, today, lang), lang, today }
}

/** The home page with these numbers. */
export function showHome(
  c: PageCall,
  numbers: PublicNumbers,
  pinned: readonly Pictured[] = [],
  next?: NextProps,
): Reply {
  const { lang, demo } = c.view
  const t = homeTexts[lang]
  const news = { pinned: pinned.slice(0, 3), today: c.call.node.clock.today() }
  const children = <Home numbers={numbers} lang={lang} demo={demo} news={news} {...(next && { next })} />
  return html(renderPage({ view: c.view, title: t.title, current: '/', description: t.lead, flash: c.flash, children }))
}

type Props = {
  numbers: PublicNumbers
  lang: Lang
  demo: boolean
  news?: { pinned: readonly Pictured[]; today: Day }
  next?: NextProps
}

/** The body of the home page. */
export function Home({ numbers, lang, demo, news, next }: Props): VNode {
  return (
    <>
      <Hero lang={lang} />
      <div className="wrap page stack stack--12">
        {next && (
          <div className="stack stack--3">
            <NextCard {...next} />
            <More href="/my">{todayTexts[lang].page}</More>
          </div>
        )}
        {news !== undefined && news.pinned.length > 0 && (
          <Section id="h-news" title={homeTexts[lang].news} aside={<More href="/news">{homeTexts[lang].allNews}</More>}>
            <NewsCards all={news.pinned} lang={lang} today={news.today} />
          </Section>
        )}
        <Doors numbers={numbers} lang={lang} />
        <Section id="h-life" title={lifeTexts[lang].grid} aside={<More href="/life">{lifeTexts[lang].all}</More>}>
          <SituationGrid lang={lang} />
        </Section>
        <div className="cols cols--aside">
          <Often lang={lang} />
          <AskAPerson lang={lang} demo={demo} />
        </div>
        <Section id="h-num" title={homeTexts[lang].numbers} aside={<More href="/numbers">{homeTexts[lang].how}</More>}>
          <Figures numbers={numbers} lang={lang} />
        </Section>
      </div>
    </>
  )
}

function Hero({ lang }: { lang: Lang }): VNode {
  const t = homeTexts[lang]
  return (
    <section className="hero">
      <div className="wrap hero__in">
        <div className="hero__main stack stack--6">
          <div className="stack stack--3">
            <h1 className="huge">
              {t.line1}
              <br />
              {t.line2}
            </h1>
            <p className="lead">{t.lead}</p>
          </div>
          <SearchBox lang={lang} action="/jobs" label={t.ask} hint={t.askHint}>
            <Chips>
              {chips[lang].map(([text, query]) => (
                <Chip key={query} href={`/jobs?${encodeURI(query)}`}>
                  {text}
                </Chip>
              ))}
            </Chips>
          </SearchBox>
        </div>
      </div>
      <HeroArt />
    </section>
  )
}

function Doors({ numbers, lang }: { numbers: PublicNumbers; lang: Lang }): VNode {
  const t = homeTexts[lang]
  return (
    <Section id="h-doors" title={t.doors}>
      <div className="grid grid--3">
        <Door icon="work" href="/jobs" title={t.jobs} note={t.jobsNote(count(numbers.open), count(numbers.fresh))} />
        <Door icon="wallet" href="/wallet" title={t.wallet} note={t.walletNote} />
        <Door icon="users" href="/company" title={t.hire} note={t.hireNote} />
        <Door icon="seal" href="/verify" title={t.verify} note={t.verifyNote} />
        <Door icon="won" href="/calculators" title={t.benefit} note={t.benefitNote} />
        <Door icon="shield" href="/my/data" title={t.data} note={t.dataNote} />
      </div>
    </Section>
  )
}

function Often({ lang }: { lang: Lang }): VNode {
  const t = homeTexts[lang]
  return (
    <Section id="h-freq" title={t.often}>
      <div className="card">
        <Links columns={2} items={tasks[lang].map(([href, text, note]) => ({ href, text, note }))} />
      </div>
    </Section>
  )
}

function AskAPerson({ lang, demo }: { lang: Lang; demo: boolean }): VNode {
  const t = homeTexts[lang]
  return (
    <aside className="stack" aria-labelledby="h-help">
      <h2 id="h-help">{t.person}</h2>
      <div className="card">
        <p>{t.personText}</p>
        <a className="btn btn--wide" href="/help">
          {t.personGo}
        </a>
        {demo && (
          <a className="btn btn--wide btn--soft" href="/demo">
            {t.demoGo}
          </a>
        )}
      </div>
    </aside>
  )
}
