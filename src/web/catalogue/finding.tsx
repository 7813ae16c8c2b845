import type { VNode } from 'preact'
import { toDay } from '../../kernel/day.ts'
import type { Lang } from '../../platform/http/page-call.ts'
import { LinkButton, OpenButton, SubmitButton } from '../components/button.tsx'
import { Card, CoverLink, Links } from '../components/card.tsx'
import { Section } from '../components/cards.tsx'
import { Option } from '../components/choice.tsx'
import { Deadline, Until } from '../components/deadline.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Facet, Facets } from '../components/facets.tsx'
import { Tick } from '../components/marks.tsx'
import { Seal } from '../components/seal.tsx'
import { Chip, Chips, NotUnderstood, SearchBox, Understood } from '../components/search.tsx'

const today = toDay('2026-11-23')

/** Looking for something: field, chips, conditions beside results. */
export function Finding({ lang }: { lang: Lang }): VNode {
  return (
    <Section id="finding" title="찾기">
      <SearchBox
        lang={lang}
        action="/jobs"
        label="어떤 일을 찾으세요?"
        value="부산 용접 주간"
        hint="지역, 하는 일, 임금을 함께 쓰세요."
      >
        <Chips label="이렇게 알아들었습니다">
          <Understood lang={lang} what="지역" text="부산" without="/jobs?q=용접" />
          <Understood lang={lang} what="하는 일" text="용접원" without="/jobs?q=부산" />
          <NotUnderstood>‘주간’은 찾지 못했습니다</NotUnderstood>
          <Chip href="/jobs?new=1">오늘 새로 나온 것</Chip>
          <Chip href="/jobs" here>
            모두
          </Chip>
        </Chips>
      </SearchBox>
      <div className="row phone-only">
        <OpenButton opens="facets" icon="filter">
          조건
        </OpenButton>
      </div>
      <div className="cols cols--lead">
        <Conditions lang={lang} />
        <div className="grid grid--2">
          <Vacancy lang={lang} />
          <Badge />
          <Badge off />
        </div>
      </div>
    </Section>
  )
}

function Conditions({ lang }: { lang: Lang }): VNode {
  return (
    <Facets lang={lang} id="facets" action="/jobs" clear="/jobs" kept={[['q', '용접']]} apply="214건 보기">
      <Facet title="고용 형태" open>
        <Option name="employment" value="permanent" checked n={180} lang={lang}>
          정규직
        </Option>
        <Option name="employment" value="daily" checked={false} n={34} lang={lang}>
          일용직
        </Option>
      </Facet>
      <Facet title="지역">
        <Option name="region" value="26" checked={false} n={214} lang={lang}>
          부산
        </Option>
      </Facet>
    </Facets>
  )
}

function Vacancy({ lang }: { lang: Lang }): VNode {
  return (
    <Card className="job">
      <div className="stack stack--1">
        <h3>
          <CoverLink href="/jobs/1">생산설비 보전원</CoverLink>
        </h3>
        <p className="row">
          <span>다온정밀</span>
          <Tick proof="ok">확인된 회사</Tick>
        </p>
      </div>
      <p className="job__pay">월 295만 원</p>
      <p className="card__foot note">
        <Until day={toDay('2026-11-27')} today={today} lang={lang} />
      </p>
    </Card>
  )
}

function Badge({ off = false }: { off?: boolean }): VNode {
  return (
    <Card className="badge">
      <Seal kind="qualification" off={off} />
      <div className="stack stack--1">
        <h3>
          <CoverLink href="/wallet/1">전기기능사</CoverLink>
        </h3>
        <p className="note">한국산업인력공단</p>
      </div>
      <div className="wide card__foot row row--between">
        {off ? <Tick proof="no">취소됨</Tick> : <Tick proof="ok">확인됨</Tick>}
        <span className="note">2023년 6월 30일부터</span>
      </div>
    </Card>
  )
}

/** What comes next, ways on, and the question before something final. */
export function Next({ lang }: { lang: Lang }): VNode {
  return (
    <Section id="next" title="다음 일과 대화 상자">
      <div className="cols cols--half">
        <Deadline day={toDay('2026-11-25')} today={today} lang={lang} title="다온정밀 면접" id="deadline">
          <p className="muted">14:00 · 부산 강서구</p>
          <LinkButton href="/my/applications/1" kind="soft">
            준비물 보기
          </LinkButton>
        </Deadline>
        <Links
          columns={2}
          items={[
            { href: '/my/resume', text: '이력서 채우기', note: '2분' },
            { href: '/wallet', text: '배지 가져오기', note: '20초' },
            { href: '/verify', text: '배지 확인' },
          ]}
        />
      </div>
      <OpenButton opens="withdraw" kind="bad">
        지원 거두기
      </OpenButton>
      <Dialog id="withdraw" title="다온정밀 지원을 거둘까요?" lang={lang}>
        <p>회사가 받은 내용을 지웁니다.</p>
        <form method="post" action="/catalogue">
          <SubmitButton kind="bad" wide>
            거두기
          </SubmitButton>
        </form>
      </Dialog>
    </Section>
  )
}
