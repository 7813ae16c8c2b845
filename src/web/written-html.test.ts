import { jsx as preactJsx } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test, vi } from 'vitest'
import { jsx, renderHtml } from '../platform/jsx/jsx-runtime.ts'
import { catalogue } from './catalogue/catalogue.tsx'
import { makeView } from './testing/make-view.ts'
import { shown } from './testing/shown.tsx'

// The same components once more, their JSX made by Preact.
vi.resetModules()
vi.doMock('#jsx/jsx-runtime', async () => await import('preact/jsx-runtime'))
vi.doMock('#jsx/jsx-dev-runtime', async () => await import('preact/jsx-runtime'))
const { shown: preacts } = await import('./testing/shown.tsx')

// Each form has a key of its own at every making.
const settled = (html: string): string => html.replaceAll(/name="_key" value="[^"]+"/g, 'name="_key"')

describe('the same as Preact writes', () => {
  test.each(Object.keys(shown))('%s', (name) => {
    const written = settled(renderHtml(shown[name]?.()))
    expect(written).toBe(settled(renderToString(preacts[name]?.() ?? preactJsx('nothing', {}))))
    expect(written).not.toContain('<script>')
  })

  test('the whole catalogue is a page', () => {
    expect(catalogue(makeView())).toMatch(/^<!doctype html><html lang="ko">.*<\/html>$/s)
  })
})

test('an attribute that is not a name is a mistake', () => {
  expect(() => jsx('p', { 'a onclick': 'x' })).toThrow('not an attribute')
})
