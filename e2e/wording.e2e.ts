import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, desk, openBrowser, signIn, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'

let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

const company = async (): Promise<Page> =>
  await signIn(await visit(browser, town.address), '차은호', '/company/vacancies', '다온정밀')

/** A copy of a lawful vacancy, open for writing. */
async function copied(page: Page): Promise<void> {
  await page.goto('/company/vacancies')
  await page.getByRole('button', { name: '복사해서 새로' }).first().click()
  await page.waitForURL(/\/edit$/)
}

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['WORDING_PICTURES']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

it('shows unlawful words while they are written, and one press corrects them', async () => {
  const page = await company()
  await copied(page)
  await page.locator('#duties').fill('설비를 점검합니다. 35세 이하 우대.')
  const found = page.locator('[data-found="duties"]')
  await found.getByText('고령자고용법 제4조의4제1항').waitFor()
  expect(await found.locator('mark').textContent()).toBe('35세 이하')
  await picture(page, 'form-360')
  await found.getByRole('button', { name: '대신 ‘나이 무관’ 쓰기' }).click()
  await page.waitForLoadState()
  expect(await page.locator('#duties').inputValue()).toBe('설비를 점검합니다. 나이 무관 우대.')
  expect(await page.locator('[data-found="duties"] mark').count()).toBe(0)
})

it('planted vacancies below the minimum wage and with an age limit are refused; a person decides where the company disagrees', async () => {
  const page = await company()
  await copied(page)
  const address = page.url()
  await page.locator('#payPer').selectOption('hour')
  await page.locator('#payMin').fill('9000')
  await page.getByRole('button', { name: '미리 보기' }).click()
  await page.getByText(/시간당 9,000원은 2026년 최저임금 10,320원보다 적습니다/).waitFor()
  await page.getByText('최저임금법 제6조').first().waitFor()
  expect(await page.getByRole('button', { name: '이대로 내기' }).count()).toBe(0)
  await page.goto(address)
  await page.locator('#payMin').fill('16000')
  await page.locator('#duties').fill('설비를 점검합니다. 만 45세 이하만 지원하세요.')
  await page.getByRole('button', { name: '미리 보기' }).click()
  await page.getByText('내기 전에 고칠 말 1곳').waitFor()
  await page.getByText('고령자고용법 제4조의4제1항').waitFor()
  expect(await page.getByRole('button', { name: '이대로 내기' }).count()).toBe(0)
  await picture(page, 'preview-360')

  await page.getByText('법에 어긋나지 않는다고 보나요').click()
  await page.locator('#why').fill('지침에 나이가 정해진 지원 사업입니다')
  await page.getByRole('button', { name: '사람에게 물어보기' }).click()
  await page.getByText('담당자가 살펴보고 있습니다').waitFor()

  const operator = await signIn(
    await visit(browser, town.address, { viewport: desk }),
    '나은비',
    '/operator/wording',
    '온일',
  )
  await operator.getByText('지침에 나이가 정해진 지원 사업입니다').waitFor()
  await picture(operator, 'operator-1280')
  await operator.getByRole('button', { name: '이름을 걸고 정하기' }).click()
  await operator.getByText('하나를 고르세요').first().waitFor()
  await operator.getByRole('radio', { name: '고쳐야 합니다' }).check()
  await operator.getByLabel('까닭').fill('사업 이름이 공고에 없습니다. 나이를 빼거나 사업 이름을 쓰세요.')
  await operator.getByRole('button', { name: '이름을 걸고 정하기' }).click()
  await operator.getByText('정할 말이 없습니다').waitFor()
  await page.reload()
  await page.getByText('나은비 담당자가 고쳐야 한다고 정했습니다').waitFor()
  await page.setViewportSize(desk)
  await picture(page, 'refused-1280')
})

it('J6 1 to 3: a vacancy begins with a template, is compared with what the work pays elsewhere, and is published and found', async () => {
  const page = await company()
  await page.goto('/company/vacancies/new')
  await page.locator('[name=from]').selectOption({ label: '틀: 카페·음료' })
  await page.getByRole('button', { name: '이것으로 시작' }).click()
  await page.waitForURL(/from=/)
  await page.locator('#title').fill('카페 아침 음료 직원')
  await page.locator('#duties').fill('주문을 받고 음료를 만듭니다. 둘이 함께 엽니다.')
  await page.locator('#payPer').selectOption('hour')
  await page.locator('#payMin').fill('12000')
  await page.locator('#hours').fill('07:00~12:00, 월~금')
  await page.locator('#region').selectOption('11680')
  await page.locator('#address').fill('테헤란로 1')
  await page.getByRole('button', { name: '미리 보기' }).click()
  await page.waitForURL(/preview/)
  await page.getByRole('button', { name: '이대로 내기' }).click()
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/)
  await page.getByRole('heading', { name: '이 일의 급여' }).waitFor()
  await picture(page, 'j6-360')
  await page.setViewportSize(desk)
  await picture(page, 'j6-1280')
  const found = page.getByRole('link', { name: '카페 아침 음료 직원' })
  await expect
    .poll(
      async () => {
        await page.goto(`/jobs?q=${encodeURIComponent('강남 카페 7시 출근 시급 11000원 이상')}`)
        return await found.count()
      },
      { timeout: 15_000 },
    )
    .toBe(1)
  await picture(page, 'j6-found-1280')
  await page.context().close()
})

const dictated =
  '안녕하세요 저희 카페에서 같이 일하실 바리스타 한 분 모시려고요 위치는 강남구 역삼동이고 월요일부터 금요일까지 오전 7시부터 11시까지 일하시고 시급은 만 이천 원 드려요 초보도 가능하고 손님이 많은 아침에 둘이 함께 일해요'

it('J6 1 to 3: a notice that was dictated becomes a draft with its words beside it, is completed, published and found', async () => {
  const page = await company()
  await page.goto('/company/vacancies/new')
  await picture(page, 'notice-empty-360')
  await page.getByRole('button', { name: '칸 채우기' }).click()
  await page.getByText('옮길 공고가 비어 있습니다').first().waitFor()
  await page.locator('#notice').fill(dictated)
  await picture(page, 'notice-typed-360')
  await page.getByRole('button', { name: '칸 채우기' }).click()
  await page.waitForURL(/\/edit/)
  const read = page.getByRole('region', { name: '공고에서 옮긴 것' })
  await read.getByText('시급 12,000원').waitFor()
  expect(await read.locator('q').allTextContents()).toContain('시급은 만 이천 원')
  await read.getByText('손님이 많은 아침에 둘이 함께 일해요').first().waitFor()
  await picture(page, 'notice-read-360')
  await page.setViewportSize(desk)
  await picture(page, 'notice-read-1280')
  expect(await page.locator('#payMin').inputValue()).toBe('12000')
  expect(await page.locator('#region').inputValue()).toBe('11680')
  await page.locator('#title').fill('카페 아침 바리스타')
  await page.locator('#duties').fill('손님이 많은 아침에 둘이 함께 음료를 만듭니다.')
  await page.locator('#employment').selectOption('part-time')
  await page.getByRole('button', { name: '미리 보기' }).click()
  await page.waitForURL(/preview/)
  await page.getByRole('button', { name: '이대로 내기' }).click()
  await page.waitForURL(/\/jobs\/[0-9a-f-]{36}$/)
  const found = page.getByRole('link', { name: '카페 아침 바리스타' })
  await expect
    .poll(
      async () => {
        await page.goto(`/jobs?q=${encodeURIComponent('역삼동 바리스타 시급 12000원 이상')}`)
        return await found.count()
      },
      { timeout: 15_000 },
    )
    .toBe(1)
  await page.context().close()
})

it('J6 1: a photographed notice is read, shown to be corrected, and only then becomes a draft', async () => {
  const page = await company()
  await page.goto('/company/vacancies/new')
  await page.locator('#picture').setInputFiles('src/gateways/text-recognition/testing/notice.png')
  await page.getByRole('button', { name: '칸 채우기' }).click()
  await page.getByText('사진에서 읽은 글입니다').waitFor({ timeout: 40_000 })
  expect(await page.locator('#notice').inputValue()).toContain('시급 12,000원')
  await picture(page, 'notice-picture-360')
  await page.getByRole('button', { name: '칸 채우기' }).click()
  await page.waitForURL(/\/edit/)
  expect(await page.locator('#payMin').inputValue()).toBe('12000')
  expect(await page.locator('#title').inputValue()).toBe('온누리분식 주방보조')
  await page.getByRole('region', { name: '공고에서 옮긴 것' }).getByText('테헤란로 152').first().waitFor()
  await page.context().close()
})

// Last: the draft it leaves is the first of the list, which the others copy.
it('says while one writes that pay is too low, and names each field that is missing, as a link to it', async () => {
  const page = await company()
  await page.goto('/company/vacancies/new')
  await page.locator('#payPer').selectOption('hour')
  await page.locator('#payMin').fill('9500')
  await page.locator('[data-found="low-pay"]', { hasText: '최저임금법 제6조' }).waitFor()
  await page.locator('#payMin').fill('16000')
  await page.getByRole('button', { name: '미리 보기' }).click()
  await page.getByRole('heading', { level: 1, name: '아직 낼 수 없습니다' }).waitFor()
  await page.locator('.notice').getByRole('link', { name: '주소: ' }).click()
  await page.waitForURL(/\/edit\?check=1#address$/)
  expect(await page.locator('#address').getAttribute('aria-invalid')).toBe('true')
})
