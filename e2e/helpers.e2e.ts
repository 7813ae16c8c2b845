import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'

let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

const windowOf = async (person: string, path: string, as?: string): Promise<Page> =>
  await signIn(await visit(browser, town.address), person, path, as)

async function invite(page: Page, kind: string, scopes: readonly string[]): Promise<string> {
  await page.goto('/my/helpers')
  await page.getByRole('radio', { name: kind }).check()
  for (const scope of scopes) await page.getByRole('checkbox', { name: scope }).check()
  await page.getByRole('button', { name: '초대 만들기' }).click()
  await page.getByRole('heading', { name: '초대를 만들었습니다' }).waitFor()
  return (await page.locator('pre code').last().textContent()) ?? ''
}

it('a daughter helps with the résumé and an application in her father’s place; he sees it and ends it at once', async () => {
  const father = await windowOf('조민재', '/my/helpers')
  const code = await invite(father, '가족이나 아는 사람', ['이력서 고치기', '지원서 쓰기 돕기'])

  const daughter = await windowOf('강노을', `/helping/accept?code=${code}`)
  await daughter.getByRole('button', { name: '돕겠습니다' }).click()
  await daughter.getByRole('button', { name: '조민재 님을 대신하여 보기' }).click()
  await daughter.waitForURL(/\/helping$/)
  await daughter.getByText('조민재 님을 대신하여 보고 있습니다').waitFor()

  await daughter.goto('/my/resume/new')
  await daughter.locator('[name=title]').fill('지게차 운전')
  await daughter.locator('main button.btn--main').click()
  await daughter.waitForURL(/\/my\/resume/)
  await daughter.goto('/my/resume')
  await daughter.getByText('지게차 운전').first().waitFor()

  const closed = await daughter.goto('/wallet')
  expect(closed?.status()).toBe(403)
  await daughter.getByText('맡은 도움에 들어 있지 않은 일입니다').waitFor()

  await daughter.goto('/jobs')
  await daughter.locator('main a[href^="/jobs/0"]').first().click()
  await daughter.locator('main a[href^="/apply/"]').filter({ visible: true }).first().click()
  await daughter.locator('main textarea').last().fill('아버지가 쓰고 싶어 한 말입니다')
  await daughter.locator('main button.btn--main').filter({ visible: true }).first().click()
  await daughter.getByText('보내기는 본인이 직접 합니다').waitFor()
  const form = new URL(daughter.url()).pathname

  await father.goto(form)
  expect(await father.locator('main textarea').last().inputValue()).toBe('아버지가 쓰고 싶어 한 말입니다')
  await father.goto('/my/data')
  await father.getByText('지원서를 써서 저장함').first().waitFor()
  await father.getByText('이력서 한 줄을 고침').first().waitFor()
  expect(await father.locator('main table').textContent()).toContain('강노을')

  await daughter.goto('/my/resume/new')
  await father.goto('/my/helpers')
  await father.getByRole('button', { name: '강노을: 끝내기' }).click()
  await father.getByText('끝냈습니다').waitFor()
  await daughter.locator('[name=title]').fill('끝난 뒤의 줄')
  await daughter.locator('main button.btn--main').click()
  await daughter.getByRole('heading', { name: '도움이 끝나서 더는 대신할 수 없습니다' }).waitFor()
  await daughter.getByRole('button', { name: '그만하기' }).click()
  await daughter.getByRole('button', { name: '그만하기' }).waitFor({ state: 'detached' })
  await daughter.goto('/my/resume')
  expect(await daughter.content()).not.toContain('지게차 운전')
})

it('an officer at the counter helps only after the person has confirmed that it is them', async () => {
  const person = await windowOf('조민재', '/my/helpers')
  const code = await invite(person, '창구 담당자', ['지원한 곳과 답 보기'])
  const officer = await windowOf('나은비', '/helping/accept', '온일')
  await officer.getByLabel('초대 코드').fill(code.toLowerCase().replaceAll('-', ' '))
  await officer.getByRole('button', { name: '초대 보기' }).click()
  await officer.getByRole('button', { name: '돕겠습니다' }).click()
  await officer.getByText('그분이 확인하면 시작됩니다').waitFor()
  expect(await officer.getByRole('button', { name: /대신하여 보기/ }).count()).toBe(0)
  await person.goto('/my/helpers')
  await person.getByRole('button', { name: '맞습니다. 시작하기' }).click()
  await person.getByRole('button', { name: '맞습니다. 시작하기' }).waitFor({ state: 'detached' })
  await officer.goto('/my/helpers')
  await officer.getByRole('button', { name: '조민재 님을 대신하여 보기' }).click()
  await officer.getByText('조민재 님을 대신하여 보고 있습니다').waitFor()
  await officer.goto('/my/applications')
  await officer.getByText('조민재 님을 대신하여 보고 있습니다').waitFor()
  expect((await officer.goto('/my/resume'))?.status()).toBe(403)
})
