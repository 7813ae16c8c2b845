import type { Page } from '@playwright/test'

/** A notice of a few lines, with what goes into no field. */
export const aNotice = `주방보조 구합니다
시급 12,000원 / 월~금 10:00~15:00
마포구 서교동 한식당
밝은 성격이면 좋겠어요. 문자 주세요 010-0000-1234`

/** Begins a vacancy with a notice. */
export function sendNotice(text: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.locator('#notice').fill(text)
    await page.locator('form[action="/company/vacancies/from-notice"] button').click()
  }
}
