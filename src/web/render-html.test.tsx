import { Fragment, type VNode, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue/catalogue.tsx'
import { Finding } from './catalogue/finding.tsx'
import { Inputs } from './catalogue/inputs.tsx'
import { Lists, Papers, Tables } from './catalogue/contents.tsx'
import { Buttons, Doors, Marks, Notices } from './catalogue/signs.tsx'
import { renderHtml } from './render-html.ts'
import { makeView } from './testing/make-view.ts'

const evil = `"><script>alert('1')</script>&amp;<!--`

const shown: Readonly<Record<string, () => VNode>> = {
  tables: () => <Tables />,
  lists: () => <Lists />,
  papers: () => <Papers />,
  finding: () => <Finding lang="ko" />,
  inputs: () => <Inputs view={makeView()} />,
  buttons: () => <Buttons page="/" />,
  marks: () => <Marks />,
  notices: () => <Notices />,
  doors: () => <Doors />,
  'hostile text': () => <p title={evil}>{evil}</p>,
  'hostile lists': () => <ul>{[evil, [evil, <li key="1">{evil}</li>]]}</ul>,
  'a hostile text area': () => <textarea name={evil} value={evil} />,
  'numbers and nothing': () => <p data-n={0}>{[0, 7, null, undefined, true, false, '']}</p>,
  'attributes that are there or not': () => (
    <input disabled checked={false} value="" aria-hidden={false} id={undefined} />
  ),
  'what looks like an element': () => h('p', null, [JSON.parse('{"type":"script","props":{"children":"alert(1)"}}')]),
  fragments: () => <>{[<Fragment key="1">a{'<'}</Fragment>, <br key="2" />]}</>,
  'made HTML': () => <svg viewBox="0 0 1 1" dangerouslySetInnerHTML={{ __html: '<use href="#a"/>' }} />,
}

// Each form has a key of its own at every making.
const settled = (html: string): string => html.replaceAll(/name="_key" value="[^"]+"/g, 'name="_key"')

describe('the same as preact-render-to-string', () => {
  test.each(Object.entries(shown))('%s', (_, make) => {
    expect(settled(renderHtml(make()))).toBe(settled(renderToString(make())))
  })

  test('the whole catalogue is a page', () => {
    expect(catalogue(makeView())).toMatch(/^<!doctype html><html lang="ko">.*<\/html>$/s)
  })
})

test('an attribute that is not a name is a mistake', () => {
  expect(() => renderHtml(h('p', { 'a onclick': 'x' }))).toThrow('not an attribute')
})
