import type { Page, Route } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeWindows } from './node/browser.ts'
import { type Known, essay } from './web/essay.tsx'
import { type Stage, setStage } from './web/stage.ts'

const size = { width: 360, height: 740 }
const savedAt = '2026-11-24T05:02:00.000Z'
let stage: Stage
/** What the node was asked to save, what it answers, and the forms posted to it. */
let drafts: { form: string; fields: unknown }[]
let answers: number | 'no network'
let posts: string[]
let pages: Page[]

beforeAll(async () => {
  stage = await setStage()
})
beforeEach(() => {
  drafts = []
  posts = []
  pages = []
  answers = 200
})
afterEach(async () => {
  for (const page of pages) await page.context().close()
})
afterAll(async () => await closeWindows(stage.browser))

async function node(route: Route): Promise<boolean> {
  const request = route.request()
  const path = decodeURIComponent(new URL(request.url()).pathname)
  if (path.startsWith('/api/v1/drafts/')) {
    if (answers === 'no network') await route.abort('internetdisconnected')
    else {
      if (answers === 200) drafts.push({ form: path.slice(15), fields: request.postDataJSON() })
      await route.fulfill({ status: answers, json: { savedAt } })
    }
    return true
  }
  if (request.method() !== 'POST') return false
  posts.push(request.postData() ?? '')
  await route.fulfill({ status: 204 })
  return true
}

async function open(known: Known = {}): Promise<Page> {
  const page = await stage.open(essay(stage.view(), known), size, node)
  pages.push(page)
  return page
}

async function says(page: Page, words: string): Promise<void> {
  await page.locator('[data-saved]', { hasText: words }).waitFor({ timeout: 10_000 })
}

describe('drafts', () => {
  it('are saved two seconds after a change, with everything typed and chosen and nothing else', async () => {
    const page = await open()
    await page.getByLabel('왜 이 일인가요?').fill('용접을 6년 했습니다')
    await page.getByLabel('지게차운전기능사').check()
    await says(page, '저장됨 14:02')
    expect(drafts).toEqual([
      {
        form: 'apply:1',
        fields: { why: '용접을 6년 했습니다', start: '', badges: 'a\nb', _focus: 'badges' },
      },
    ])
  })

  it('stay on the device while there is no network, and are sent when it is back', async () => {
    const page = await open()
    answers = 'no network'
    await page.getByLabel('왜 이 일인가요?').fill('끊긴 뒤에 쓴 말')
    await says(page, '이 기기에 저장했고, 이어지면 보냅니다')
    expect(drafts).toEqual([])
    answers = 200
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await says(page, '저장됨 14:02')
    expect(drafts).toMatchObject([{ fields: { why: '끊긴 뒤에 쓴 말' } }])
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain('onil-draft')
  })

  it('come back from the device when the page is loaded again, and are sent', async () => {
    const page = await open()
    answers = 'no network'
    await page.getByLabel('왜 이 일인가요?').fill('다시 열어도 남는 말')
    await page.getByLabel('용접기능사').uncheck()
    await says(page, '이 기기에 저장했고')
    answers = 200
    await page.reload()
    expect(await page.getByLabel('왜 이 일인가요?').inputValue()).toBe('다시 열어도 남는 말')
    expect(await page.getByLabel('용접기능사').isChecked()).toBe(false)
    expect(await page.locator('#why-count').textContent()).toBe('11자 · 500자까지')
    await says(page, '저장됨 14:02')
    expect(drafts.at(-1)).toMatchObject({ fields: { why: '다시 열어도 남는 말', badges: '' } })
  })

  it('are saved when the page is left before the two seconds', async () => {
    const page = await open()
    await page.getByLabel('왜 이 일인가요?').fill('급히 나감')
    await page.goto('http://onil.test/jobs')
    await expect.poll(() => drafts.length).toBe(1)
    expect(drafts).toMatchObject([{ fields: { why: '급히 나감' } }])
  })

  it('say that signing in is needed, and lose nothing', async () => {
    const page = await open()
    answers = 401
    await page.getByLabel('왜 이 일인가요?').fill('로그인이 끝남')
    await says(page, '로그인하면 이어서 저장합니다')
    answers = 200
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await says(page, '저장됨 14:02')
    expect(drafts).toMatchObject([{ fields: { why: '로그인이 끝남' } }])
  })

  it('let the preview follow what was saved, and leave what is typed alone', async () => {
    const fresh = async (route: Route): Promise<boolean> => {
      if (route.request().isNavigationRequest() || !route.request().url().endsWith('/my')) return false
      await route.fulfill({ body: essay(stage.view(), { why: '저장된 말' }), contentType: 'text/html; charset=utf-8' })
      return true
    }
    const answer = async (route: Route): Promise<boolean> => (await node(route)) || (await fresh(route))
    const page = await stage.open(essay(stage.view()), size, answer)
    pages.push(page)
    await page.getByLabel('왜 이 일인가요?').fill('쓰고 있는 말')
    await page.locator('[data-live=preview]', { hasText: '저장된 말' }).waitFor({ timeout: 10_000 })
    expect(await page.getByLabel('왜 이 일인가요?').inputValue()).toBe('쓰고 있는 말')
  })

  it('are not saved any more once the form was sent', async () => {
    const page = await open()
    await page.getByLabel('왜 이 일인가요?').fill('바로 보냄')
    await page.getByRole('button', { name: '보내기' }).click()
    await page.waitForTimeout(2500)
    await page.goto('http://onil.test/my/applications')
    expect(posts).toHaveLength(1)
    expect(drafts).toEqual([])
  })

  it('put the cursor where it was when the session ended', async () => {
    const page = await open({ why: '여기까지 ', focus: 'why' })
    await page.keyboard.type('이어 씁니다')
    expect(await page.getByLabel('왜 이 일인가요?').inputValue()).toBe('여기까지 이어 씁니다')
  })
})

describe('a form', () => {
  it('is sent once by a double click, with the button’s name and value', async () => {
    const page = await open()
    const button = page.getByRole('button', { name: '보내기' })
    await button.dblclick()
    await expect.poll(() => posts.length).toBe(1)
    await page.waitForTimeout(300)
    expect(posts).toHaveLength(1)
    expect(posts[0]).toContain('act=send')
    expect(await button.getAttribute('aria-busy')).toBe('true')
  })

  it('may be sent again when the page comes back from memory', async () => {
    const page = await open()
    const button = page.getByRole('button', { name: '보내기' })
    await button.click()
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    expect(await button.getAttribute('aria-busy')).toBeNull()
    await button.click()
    await expect.poll(() => posts.length).toBe(2)
  })

  it('counts what is typed', async () => {
    const page = await open()
    await page.getByLabel('왜 이 일인가요?').fill('여섯 글자다')
    expect(await page.locator('#why-count').textContent()).toBe('6자 · 500자까지')
  })
})
