import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { jsx, renderHtml } from '../platform/jsx/jsx-runtime.ts'
import { catalogue } from './catalogue/catalogue.tsx'
import { makeView } from './testing/make-view.ts'
import { shown } from './testing/shown.tsx'

const preacts = await renderedByPreact()

// Each form has a key of its own at every making.
const settled = (html: string): string => html.replaceAll(/name="_key" value="[^"]+"/g, 'name="_key"')

describe('the same as Preact writes', () => {
  test.each(Object.keys(shown))('%s', (name) => {
    const written = settled(renderHtml(shown[name]?.()))
    expect(written).toBe(settled(preacts[name] ?? 'nothing'))
    expect(written).not.toContain('<script>')
  })

  test('the whole catalogue is a page', () => {
    expect(catalogue(makeView())).toMatch(/^<!doctype html><html lang="ko">.*<\/html>$/s)
  })
})

test('an attribute that is not a name is a mistake', () => {
  expect(() => jsx('p', { 'a onclick': 'x' })).toThrow('not an attribute')
})

// The same components once more, their JSX made by Preact: a program of its own, so that no other test file gets them.
async function renderedByPreact(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { renderToString } from 'preact-render-to-string'
        import { shown } from './testing/shown.tsx'
        export const html = Object.entries(shown).map(([name, make]) => [name, renderToString(make())])`,
      resolveDir: import.meta.dirname,
    },
    plugins: [
      {
        name: 'preact makes JSX',
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /jsx\/jsx-runtime/ }, ({ resolveDir, kind }) =>
            resolve('preact/jsx-runtime', { resolveDir, kind }),
          ),
      },
    ],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  })
  const program: unknown = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
  return Object.fromEntries(z.object({ html: z.array(z.tuple([z.string(), z.string()])) }).parse(program).html)
}
