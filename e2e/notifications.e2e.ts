import type { Browser, BrowserContext, Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { startTown, type Town } from './node/town.ts'
import { until } from './node/until.ts'

const settings = '/my/notifications'
let browser: Browser
let town: Town
const open: BrowserContext[] = []

beforeAll(async () => {
  browser = await openBrowser('whole')
  town = await startTown(inject('townRoot'), 'notifications')
})
afterEach(async () => {
  for (const context of open.splice(0)) await context.close()
})
afterAll(async () => {
  await closeWindows(browser)
  await town?.stop()
})

async function as(person: string, path: string, script = true): Promise<Page> {
  const context = await visit(browser, town.address, { javaScriptEnabled: script })
  open.push(context)
  return await signIn(context, person, path)
}

/** What a page of the demo shows, looked at again until it shows what is waited for. */
async function seenOn(page: Page, path: string, what: RegExp): Promise<string> {
  const text = async (): Promise<string> => {
    await page.goto(path)
    return await page.locator('main').innerText()
  }
  return await until(text, (shown) => what.test(shown), 30_000)
}

const save = (page: Page) => page.getByRole('button', { name: '이대로 저장하기' })

describe('a person decides how they are told', () => {
  it('proves a number without JavaScript, and security is told by mail, KakaoTalk and inbox, once each', async () => {
    const page = await as('한지우', settings, false)
    await page.locator('article', { hasText: '휴대전화' }).locator('summary').click()
    await page.getByLabel('휴대전화 번호').fill('010-12')
    await page.locator('article', { hasText: '휴대전화' }).getByRole('button', { name: '확인 번호 받기' }).click()
    expect(await page.title()).toMatch(/^오류: /)
    await page.getByLabel('휴대전화 번호').fill('010-2345-6789')
    await page.locator('article', { hasText: '휴대전화' }).getByRole('button', { name: '확인 번호 받기' }).click()
    const typing = page.url()
    const code = /확인 번호 (\d{6})/.exec(await seenOn(page, '/demo/phone', /확인 번호 \d{6}/))?.[1] ?? ''
    await page.goto(typing)
    await page.getByLabel('확인 번호').fill(code === '000000' ? '000001' : '000000')
    await page.getByRole('button', { name: '확인하기' }).click()
    await page.locator('main', { hasText: '4번 더 입력할 수 있습니다' }).waitFor()
    await page.getByLabel('확인 번호').fill(code)
    await page.getByRole('button', { name: '확인하기' }).click()
    await page.locator('main', { hasText: '010-2345-6789' }).waitFor()

    await seenOn(page, '/demo/phone', /계정에 바뀐 것이 있습니다/)
    const log = await seenOn(page, `${settings}/sent`, /알림톡.*보냄[\s\S]*메일.*보냄|메일.*보냄[\s\S]*알림톡.*보냄/)
    expect(log).toContain('010-****-6789')
    expect(log).not.toContain('2345')
    await page.goto('/my/messages')
    expect(await page.getByText('알림을 받을 휴대전화: 010-****-6789').count()).toBe(1)
  })

  it('chooses what goes where and when, and finds it so again; a letter’s link stops its kind without sign-in', async () => {
    const page = await as('조민재', settings)
    const answers = page.getByRole('group', { name: '지원 결과' })
    await answers.getByLabel('알림톡').check()
    await page.getByLabel('메일을 모아서 받기').selectOption('day')
    await save(page).click()
    await page.getByText('저장했습니다').waitFor()
    expect(await answers.getByLabel('알림톡').isChecked()).toBe(true)
    expect(await page.getByLabel('메일을 모아서 받기').inputValue()).toBe('day')

    const visitor = await (await visit(browser, town.address)).newPage()
    open.push(visitor.context())
    await visitor.goto('/demo/mailbox')
    await visitor.locator('main a', { hasText: '면접에 부릅니다' }).first().click()
    await visitor.locator('main a[href^="/unsubscribe/"]').click()
    await visitor.getByRole('button', { name: '이 메일 그만 받기' }).click()
    await visitor.getByRole('heading', { level: 1, name: '‘지원 결과’ 메일을 이제 보내지 않습니다' }).waitFor()
    // As a mail program does it, without anything of a browser (RFC 8058).
    const url = visitor.url()
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
    expect(answer.status).toBe(200)
  })
})

// A browser without a push service cannot subscribe; so the subscription is one of a simulated telephone, and all else is real.
const subscribing = `PushManager.prototype.subscribe = async function () {
  return { toJSON: () => ({ endpoint: 'https://push.onil.test/phones/e2e', expirationTime: null, keys: {
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', auth: 'BTBZMqHH6r4Tts7J_aSIgg' } }) }
}`

describe('push messages in a browser', () => {
  it('are turned on with one press and off with another; the service worker shows what comes, once', async () => {
    const page = await as('서하늘', settings)
    const context = page.context()
    await context.grantPermissions(['notifications'], { origin: town.address })
    await context.addInitScript(subscribing)
    await page.goto(settings)
    await page.getByRole('button', { name: '이 기기에서 켜기' }).click()
    await page.getByText('Chrome').waitFor()

    const cdp = await context.newCDPSession(page)
    const registered = new Promise<string>((done) => {
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [one] = registrations
        if (one) done(one.registrationId)
      })
    })
    await cdp.send('ServiceWorker.enable')
    const registrationId = await registered
    const data = JSON.stringify({ id: 'n1', title: '온일', body: '지원에 답이 왔습니다', link: '/my/applications' })
    for (let twice = 0; twice < 2; twice++)
      await cdp.send('ServiceWorker.deliverPushMessage', { origin: town.address, registrationId, data })
    const shown = async (): Promise<string[]> =>
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        return (await registration.getNotifications()).map((one) => `${one.title} ${one.body}`)
      })
    expect(await until(shown, (all) => all.length > 0, 10_000)).toEqual(['온일 지원에 답이 왔습니다'])

    await page.getByRole('button', { name: /끄기/ }).click()
    await page.getByText('푸시를 받는 기기가 없습니다.').waitFor()
  })
})

describe('in the middle of a form', () => {
  it.each([false, true])(
    'language and text size are switched and everything typed stays (script: %s)',
    async (script) => {
      const page = await as('강노을', '/my/resume/new', script)
      const field = page.locator('#title')
      await field.fill('지게차 운전')
      await page.locator('#detail').fill('창고에서\n두 해')
      for (const wish of ['English', 'Very large']) {
        await page.locator('.top button[popovertarget="task-view"]').click()
        await page.locator('#task-view button', { hasText: wish }).click()
        await page.waitForLoadState()
      }
      expect(new URL(page.url()).pathname).toBe('/my/resume/new')
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.locator('html').getAttribute('data-text')).toBe('3')
      expect(await field.inputValue()).toBe('지게차 운전')
      expect(await page.locator('#detail').inputValue()).toBe('창고에서\n두 해')
    },
  )
})

it('a search is saved from its page, changed by saving over it, and removed, without JavaScript', async () => {
  const page = await as('강노을', `/jobs?q=${encodeURIComponent('전기 경기')}`, false)
  await page.getByRole('link', { name: '이 검색 저장하고 알림 받기' }).click()
  await page.getByLabel('나오는 대로').check()
  await page.getByRole('button', { name: '저장' }).click()
  expect(await page.locator('main').innerText()).toContain('전기 · 경기')
  await page.goto('/my/searches/new?q=%EC%A0%84%EA%B8%B0&pay=3000000')
  await page.getByLabel('어디에 저장할까요?').selectOption({ label: '‘전기 · 경기’의 조건을 이것으로 바꾸기' })
  await page.getByRole('button', { name: '저장' }).click()
  expect(await page.locator('main').innerText()).toMatch(/월\s300만\s원 이상/)
  expect(await page.locator('main').innerText()).not.toContain('경기')
  await page.locator('main a.cover').click()
  await page.getByRole('button', { name: '이 검색 지우기' }).click()
  expect(await page.locator('main').innerText()).toContain('저장한 검색이 없습니다')
})
