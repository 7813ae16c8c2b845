import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../..', import.meta.url))

function read(pattern: string): [path: string, text: string][] {
  return globSync(pattern, { cwd: src }).map((path) => [path, readFileSync(`${src}/${path}`, 'utf8')])
}

const styled = new Set(
  read('web/styles/**/*.css').flatMap(([, css]) =>
    [...css.matchAll(/\.([a-z][\w-]*)(?=[^{};]*\{)/g)].map(([, name]) => name),
  ),
)

it('styles every class that a page or component names', () => {
  const pages = read('{web,modules}/**/*.tsx').filter(([path]) => !path.includes('.test.'))
  expect(pages.length).toBeGreaterThan(20)
  const unknown = pages.flatMap(([path, text]) =>
    [...text.matchAll(/className="([^"]*)"/g)]
      .flatMap(([, names = '']) => names.split(' '))
      .filter((name) => name !== '' && !styled.has(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(unknown).toEqual([])
})
