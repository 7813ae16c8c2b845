import type { Page } from '@playwright/test'

/** Presses a button and waits for what comes. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click()
  await page.waitForLoadState()
}

/** Fills in what a claim needs, from the page of the check, and sends it; gives the claim's address. */
export async function claim(page: Page): Promise<string> {
  await press(page, /신청 시작/)
  await page.getByRole('radio', { name: '맞습니다' }).check()
  await press(page, '저장하고 다음')
  for (const question of await page.locator('main fieldset').all())
    await question.getByRole('radio', { name: '아니요' }).check()
  for (const number of await page.locator('main input[inputmode=numeric]').all()) await number.fill('0')
  await press(page, '저장하고 다음')
  await page.locator('#occupations').fill('용접원')
  await page.locator('#regions').fill('수원시')
  await press(page, '저장하고 다음')
  const here = page.url().split('?')[0] ?? ''
  await page.goto(`${here}?step=review`)
  await press(page, '신청 보내기')
  await page.getByText('담당자가 살펴보고 있습니다').first().waitFor()
  return here
}

/** As an officer with the case open: sees who came, judges what a person has to judge, and signs. */
export async function decide(desk: Page): Promise<void> {
  await press(desk, '지금 앞에 있습니다')
  const form = desk.locator('form[action$="/decide"]')
  for (const judged of await form.locator('fieldset').all()) {
    const fault = (await judged.locator('legend').textContent())?.includes('귀책') === true
    await judged.getByRole('radio', { name: fault ? '아니요' : '예', exact: true }).check()
  }
  for (const reason of await form.locator('input[name^="reason."]').all()) await reason.fill('면담과 기록으로 확인')
  await form.locator('#why').fill('기록과 면담으로 확인했습니다.')
  await press(desk, '이 이름으로 결정에 서명')
  await desk.getByText(/결정한 신청입니다/).waitFor()
}
