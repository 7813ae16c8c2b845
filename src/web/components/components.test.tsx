import { readFileSync } from 'node:fs'
import type { VNode } from 'preact'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../platform/jsx/jsx-runtime.ts'
import { toDay } from '../../kernel/day.ts'
import { ButtonBar, Buttons, LinkButton, OpenButton, SubmitButton } from './button.tsx'
import { Card, CoverLink, Links, PageHead } from './card.tsx'
import { DateCard, Door, Keyset, More, Paper, Section } from './cards.tsx'
import { Choice, Choices, Option, Segments, Switch } from './choice.tsx'
import { Deadline, Until } from './deadline.tsx'
import { Dialog } from './dialog.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Facet, Facets } from './facets.tsx'
import { Select, TextArea, TextField } from './field.tsx'
import { Form, PostButton, SavedState } from './form.tsx'
import { Icon } from './icon.tsx'
import { Defs, Facts, Held, Pairs, Steps, Table, Tabs, Timeline } from './lists.tsx'
import { Meter, Tag, Tick } from './marks.tsx'
import { Empty, Notice, Toast } from './notice.tsx'
import { Chip, NotUnderstood, SearchBox, Understood } from './search.tsx'
import { Seal } from './seal.tsx'

const evil = `"><script>alert(1)</script><b id=x>'&`
const day = toDay('2026-11-25')
const today = toDay('2026-11-23')

// Every component with hostile text in every place that takes text.
const hostile: Readonly<Record<string, VNode>> = {
  SubmitButton: (
    <SubmitButton name={evil} value={evil} label={evil} form={evil}>
      {evil}
    </SubmitButton>
  ),
  LinkButton: (
    <LinkButton href={evil} label={evil}>
      {evil}
    </LinkButton>
  ),
  OpenButton: (
    <OpenButton opens={evil} label={evil}>
      {evil}
    </OpenButton>
  ),
  Buttons: <Buttons>{evil}</Buttons>,
  ButtonBar: <ButtonBar>{evil}</ButtonBar>,
  Card: (
    <Card labelledBy={evil} className={evil}>
      {evil}
    </Card>
  ),
  CoverLink: <CoverLink href={evil}>{evil}</CoverLink>,
  Links: <Links items={[{ href: evil, text: evil, note: evil }]} />,
  PageHead: <PageHead title={evil} eyebrow={evil} lead={evil} />,
  DateCard: <DateCard top={evil} day={evil} bottom={evil} />,
  Door: <Door icon="work" href={evil} title={evil} note={evil} />,
  Keyset: <Keyset shown={evil} next={evil} text={evil} />,
  More: <More href={evil}>{evil}</More>,
  Paper: (
    <Paper left={evil} right={evil} label={evil}>
      {evil}
    </Paper>
  ),
  Section: (
    <Section id={evil} title={evil} aside={evil} className={evil}>
      {evil}
    </Section>
  ),
  Choice: (
    <Choice type="radio" name={evil} value={evil} note={evil} id={evil}>
      {evil}
    </Choice>
  ),
  Choices: (
    <Choices legend={evil} name={evil} lang="ko" error={evil} hint={evil}>
      {evil}
    </Choices>
  ),
  Option: (
    <Option name={evil} value={evil} checked n={3} lang="ko">
      {evil}
    </Option>
  ),
  Segments: <Segments legend={evil} name={evil} value={evil} options={[{ value: evil, label: evil, id: evil }]} />,
  Switch: (
    <Switch name={evil} checked>
      {evil}
    </Switch>
  ),
  Deadline: (
    <Deadline day={day} today={today} lang="ko" id={evil} title={evil}>
      {evil}
    </Deadline>
  ),
  Until: <Until day={day} today={today} lang="en" />,
  Dialog: (
    <Dialog id={evil} title={evil} lang="ko" leave={evil}>
      {evil}
    </Dialog>
  ),
  ErrorSummary: <ErrorSummary errors={{ [evil]: evil }} lang="ko" />,
  Facets: (
    <Facets lang="ko" id={evil} action={evil} clear={evil} kept={[[evil, evil]]} apply={evil}>
      {evil}
    </Facets>
  ),
  Facet: <Facet title={evil}>{evil}</Facet>,
  TextField: <TextField name={evil} label={evil} lang="ko" hint={evil} error={evil} value={evil} unit={evil} />,
  TextArea: <TextArea name={evil} label={evil} lang="ko" hint={evil} error={evil} value={evil} most={10} />,
  Select: <Select name={evil} label={evil} lang="ko" value={evil} options={[{ value: evil, label: evil }]} />,
  Form: (
    <Form action={evil} page={evil} draft={evil} owner={evil} savedAt={evil} focus={evil} label={evil}>
      {evil}
    </Form>
  ),
  PostButton: (
    <PostButton action={evil} page={evil} fields={{ [evil]: evil }} label={evil}>
      {evil}
    </PostButton>
  ),
  SavedState: <SavedState lang="ko" time={evil} />,
  Defs: <Defs items={[{ term: evil, value: evil, note: evil }]} />,
  Facts: <Facts items={[{ icon: 'pin', text: evil }]} />,
  Held: <Held items={[evil]} />,
  Pairs: <Pairs items={[{ term: evil, value: evil }]} />,
  Steps: <Steps label={evil} items={[evil, `${evil}2`]} now={1} doneWord={evil} />,
  Table: (
    <Table caption={evil} head={[{ text: evil }, { text: `${evil}2` }]} rows={[{ key: evil, cells: [evil, evil] }]} />
  ),
  Tabs: <Tabs label={evil} items={[{ href: evil, text: evil, n: 1, here: true }]} />,
  Timeline: <Timeline items={[{ when: evil, title: evil, text: evil }]} />,
  Meter: <Meter percent={140} label={evil} />,
  Tag: <Tag>{evil}</Tag>,
  Tick: (
    <Tick proof="ok" more={evil}>
      {evil}
    </Tick>
  ),
  Empty: <Empty title={evil}>{evil}</Empty>,
  Notice: <Notice title={evil}>{evil}</Notice>,
  Toast: <Toast>{evil}</Toast>,
  Chip: <Chip href={evil}>{evil}</Chip>,
  NotUnderstood: <NotUnderstood>{evil}</NotUnderstood>,
  SearchBox: (
    <SearchBox lang="ko" action={evil} label={evil} value={evil} hint={evil} kept={[[evil, evil]]}>
      {evil}
    </SearchBox>
  ),
  Understood: <Understood lang="ko" what={evil} text={evil} without={evil} />,
}

describe('every component', () => {
  it.each(Object.entries(hostile))('%s keeps text as text', (_, component) => {
    const html = renderHtml(component)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<b id')
    expect(html.replaceAll(/="[^"]*"/g, '')).not.toContain('onerror')
  })

  it.each(Object.entries(hostile))('%s has no style attribute and no handler', (_, component) => {
    expect(renderHtml(component).replaceAll(/="[^"]*"/g, '=')).not.toMatch(/ (style|on[a-z]+)=/)
  })
})

describe('an icon', () => {
  it('exists in the sprite, and is hidden from who cannot see it', () => {
    const sprite = readFileSync(new URL('../icons/icons.svg', import.meta.url), 'utf8')
    const source = readFileSync(new URL('./icon.tsx', import.meta.url), 'utf8')
    const names = [...source.matchAll(/^ {2}\| '(\w+)'$/gm)].map(([, name]) => name)
    expect(names).toEqual([...sprite.matchAll(/<symbol id="i-(\w+)"/g)].map(([, name]) => name))
    expect(renderHtml(<Icon name="pin" size="s" />)).toMatch(/^<svg class="icon icon--s" aria-hidden="true".*#i-pin"/)
  })
})

describe('a field', () => {
  it('is tied to its label, hint and error', () => {
    const html = renderHtml(
      <TextField name="wage" label="하루 임금" lang="ko" hint="예: 112400" error="숫자만 쓰세요" />,
    )
    expect(html).toContain('<label for="wage">')
    expect(html).toContain('aria-describedby="wage-hint wage-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('오류: ')
  })

  it('shows what was typed again, and how much more may be', () => {
    const html = renderHtml(<TextArea name="why" label="왜" lang="ko" value="네 글자" most={200} />)
    expect(html).toContain('>네 글자</textarea>')
    expect(html).toContain('4자 · 200자까지')
  })
})

describe('a form', () => {
  it('carries a key of its own each time, and the page it stands on', () => {
    const keys = [1, 2].map(() => {
      const html = renderHtml(
        <Form action="/a" page="/b?c=1">
          x
        </Form>,
      )
      expect(html).toContain('name="_page" value="/b?c=1"')
      return /name="_key" value="([0-9a-f-]{36})"/.exec(html)?.[1]
    })
    expect(keys[0]).toBeDefined()
    expect(keys[0]).not.toBe(keys[1])
  })

  it('counts its errors and links to each field; without errors nothing is shown', () => {
    const html = renderHtml(<ErrorSummary lang="en" errors={{ wage: 'Digits only', why: 'Say why' }} />)
    expect(html).toContain('2 things to correct')
    expect(html).toContain('href="#why"')
    expect(renderHtml(<ErrorSummary lang="en" errors={{}} />)).toBe('')
  })
})

describe('a proof', () => {
  it('differs by sign and colour, not by colour alone', () => {
    const signs = (['ok', 'wait', 'no', 'typed'] as const).map((proof) => renderHtml(<Tick proof={proof}>말</Tick>))
    expect(new Set(signs.map((s) => /#i-(\w+)/.exec(s)?.[1])).size).toBe(4)
    expect(renderHtml(<Seal kind="degree" off />)).toContain('seal--off')
  })
})

describe('the summary of mistakes', () => {
  it('names the field in front, where several lack the same', () => {
    const errors = { worker: '채워 주세요', days: '채워 주세요' }
    const html = renderHtml(<ErrorSummary errors={errors} lang="ko" labels={{ worker: '번호', days: '일한 날' }} />)
    expect(html).toContain('<a href="#worker">번호: 채워 주세요</a>')
    expect(html).toContain('<a href="#days">일한 날: 채워 주세요</a>')
  })
})
