import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../../kernel/refusal.ts'
import { stateOf } from './port.ts'
import { identityProviderRefusals, unavailable } from './refusals.ts'
import { type Browser, openBrowser, type Seen } from './testing/browser.ts'
import { type Reach, type Site, startSite } from './testing/start-site.ts'

const reaches: readonly Reach[] = ['in process', 'over the network']

describe.each(reaches)('sign-in by an OpenID Connect provider, %s', (reach) => {
  let site: Site
  beforeAll(async () => {
    site = await startSite(reach)
  })
  afterAll(() => site.close())
  afterEach(() => {
    site.behave('usual')
    site.setClock(Date.now)
  })

  test('somebody chooses who to be and is known by issuer and subject', async () => {
    const browser = openBrowser()
    const back = await choose(browser, await browser.open(`${site.origin}/in`), 'han')
    expect(JSON.parse(back.body)).toEqual({
      issuer: site.issuer,
      subject: `${site.issuer}|han`,
      name: '한가람',
      assurance: 'substantial',
      birthDate: '1994-05-17',
      linkingId: 'link-1',
    })
  })

  test('the browser stays on the address it came by', async () => {
    const browser = openBrowser()
    const page = await browser.open(`${site.origin}/in`)
    const back = await choose(browser, page, 'oh')
    for (const step of [...page.path, ...back.path]) expect(step).toContain(`${site.origin}/`)
  })

  test('the page is marked as a demo, escapes what it shows, and fits a strict policy', async () => {
    const page = await openBrowser().open(`${site.origin}/in`)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'")
    expect(page.body).toContain('시연용 간편인증')
    expect(page.body).not.toContain('link-1')
    expect(page.body).toContain('&lt;새 일>')
    expect(page.body).not.toMatch(/<script|<style|style=|\son\w+=/)
    expect((await openBrowser().open(`${site.origin}/in?lang=en`)).body).toContain('Who do you want to be?')
  })

  test('choosing nobody asks again', async () => {
    const browser = openBrowser()
    const page = await browser.open(`${site.origin}/in`)
    const again = await browser.post(page.url, {})
    expect(again.status).toBe(422)
    expect(again.body).toContain('한 사람을 고르세요')
    expect(JSON.parse((await choose(browser, again, 'oh')).body)).toMatchObject({ name: '오하늘' })
  })

  test('the person before is never signed in silently', async () => {
    const browser = openBrowser()
    await choose(browser, await browser.open(`${site.origin}/in`), 'han')
    const page = await browser.open(`${site.origin}/in`)
    expect(page.body).toContain('한가람')
    expect(JSON.parse((await choose(browser, page, 'oh')).body)).toMatchObject({ name: '오하늘' })
  })

  test('two sign-ins side by side in one browser do not disturb each other', async () => {
    const browser = openBrowser()
    const [one, two] = await Promise.all([browser.open(`${site.origin}/in`), browser.open(`${site.origin}/in`)])
    const second = await choose(browser, two, 'oh')
    const first = await choose(browser, one, 'han')
    expect([first, second].map(({ body }) => JSON.parse(body).name)).toEqual(['한가람', '오하늘'])
  })

  test('who says no is not signed in', async () => {
    const browser = openBrowser()
    const page = await browser.open(`${site.origin}/in`)
    expect(refusedOf(await browser.post(page.url, { cancel: 'yes' }))).toBe('identity-provider.denied')
  })

  test('a provider that will not vouch signs nobody in', async () => {
    site.behave('denying')
    const browser = openBrowser()
    expect(refusedOf(await choose(browser, await browser.open(`${site.origin}/in`), 'han'))).toBe(
      'identity-provider.denied',
    )
  })

  test('the same answer a second time is refused', async () => {
    const browser = openBrowser()
    const back = await choose(browser, await browser.open(`${site.origin}/in`), 'han')
    expect(refusedOf(await browser.open(back.url))).toBe('identity-provider.expired')
  })

  test('an answer to another browser is refused', async () => {
    const victim = openBrowser()
    const own = stateOf((await victim.open(`${site.origin}/in`)).url)
    const start = await site.provider.begin({ redirectUri: `${site.origin}/back`, lang: 'ko' })
    if (isRefusal(start)) throw new Error(start.refused)
    expect(own).not.toBe(start.state)
    const browser = openBrowser()
    const foreign = await choose(browser, await browser.open(`${site.origin}/in`), 'han')
    expect(await site.provider.finish({ callbackUrl: foreign.url, memo: start.memo })).toMatchObject({
      refused: 'identity-provider.mismatch',
    })
    expect(await site.provider.finish({ callbackUrl: `${site.origin}/back?code=x`, memo: start.memo })).toMatchObject({
      refused: 'identity-provider.mismatch',
    })
  })

  test('an answer without its memo, or after ten minutes, is refused', async () => {
    const browser = openBrowser()
    const page = await browser.open(`${site.origin}/in`)
    expect(
      await site.provider.finish({ callbackUrl: `${site.origin}/back?state=x&code=y`, memo: 'nonsense' }),
    ).toMatchObject({ refused: 'identity-provider.expired' })
    site.setClock(() => Date.now() + 601_000)
    expect(refusedOf(await choose(browser, page, 'han'))).toBe('identity-provider.expired')
  })

  test('a token made for another sign-in is refused', async () => {
    site.behave('wrong-nonce')
    const browser = openBrowser()
    expect(refusedOf(await choose(browser, await browser.open(`${site.origin}/in`), 'han'))).toBe(
      'identity-provider.mismatch',
    )
  })

  test('a slow provider is waited for', async () => {
    site.behave('slow')
    const browser = openBrowser()
    const page = await browser.open(`${site.origin}/in`)
    site.behave('usual')
    expect(JSON.parse((await choose(browser, page, 'han')).body)).toMatchObject({ name: '한가람' })
  })

  test('a request without a known way back is answered with a page, not followed', async () => {
    const start = await site.provider.begin({ redirectUri: 'http://elsewhere.example/back', lang: 'ko' })
    if (isRefusal(start)) throw new Error(start.refused)
    const { pathname, search } = new URL(start.url)
    const page = await openBrowser().open(`${site.origin}${pathname}${search}`)
    expect([page.status, page.path.length]).toEqual([400, 1])
    expect(page.body).toContain('인증 요청이 올바르지 않습니다')
  })

  test('the page of an old or foreign sign-in says so', async () => {
    const page = await openBrowser().open(`${site.origin}/in`)
    const other = await openBrowser().open(page.url)
    expect(other.status).toBe(400)
    expect(other.body).toContain('오래되었습니다')
  })

  test.each(['down', 'hanging'] as const)(
    'a provider that is %s when the code is exchanged gives a clear answer in three seconds',
    async (behaviour) => {
      const start = await site.provider.begin({ redirectUri: `${site.origin}/back`, lang: 'ko' })
      if (isRefusal(start)) throw new Error(start.refused)
      const browser = openBrowser('/back')
      const { url: callbackUrl } = await choose(browser, await browser.open(start.url), 'han')
      site.behave(behaviour)
      const from = Date.now()
      expect(await site.provider.finish({ callbackUrl, memo: start.memo })).toEqual(unavailable)
      expect(Date.now() - from).toBeLessThan(3_000)
      expect(site.warnings.length).toBeGreaterThan(0)
    },
  )
})

describe.each(reaches)('a provider that is away from the start, %s', (reach) => {
  test.each(['down', 'hanging'] as const)('%s: no sign-in begins, and it heals', async (behaviour) => {
    const site = await startSite(reach)
    try {
      site.behave(behaviour)
      const from = Date.now()
      expect(refusedOf(await openBrowser().open(`${site.origin}/in`))).toBe('identity-provider.unavailable')
      expect(Date.now() - from).toBeLessThan(3_000)
      site.behave('usual')
      const browser = openBrowser()
      expect(JSON.parse((await choose(browser, await browser.open(`${site.origin}/in`), 'oh')).body)).toMatchObject({
        name: '오하늘',
      })
    } finally {
      await site.close()
    }
  })
})

function choose(browser: Browser, page: Seen, person: string): Promise<Seen> {
  return browser.post(page.url, { person })
}

function refusedOf(page: Seen): unknown {
  const { refused } = JSON.parse(page.body)
  expect(Object.keys(identityProviderRefusals)).toContain(refused)
  return refused
}
