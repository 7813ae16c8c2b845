import type { Browser } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { closeWindows, desk, openBrowser, visit } from './node/browser.ts'
import { type SharedTown, shareTown } from './node/town.ts'

let browser: Browser
let town: SharedTown
beforeAll(async () => {
  browser = await openBrowser()
  town = await shareTown(inject('townRoot'))
})
afterAll(async () => await closeWindows(browser))

it('suggests while typing, chosen by keyboard; Escape closes, the conditions stay', async () => {
  const page = await (await visit(browser, town.address, { viewport: desk })).newPage()
  await page.goto('/jobs?employment=permanent')
  const field = page.getByRole('combobox')
  await field.pressSequentially('ㄱㅎㅈㅁㅅ')
  await page
    .getByRole('option', { name: /간호조무사/ })
    .first()
    .waitFor()
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  expect((await new AxeBuilder({ page }).include('form[role=search]').analyze()).violations).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.getByRole('listbox').isVisible()).toBe(false)
  await page.keyboard.press('Backspace')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await field.getAttribute('aria-activedescendant')).toBe('suggestion-0')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('q'), searchParams.get('employment')]).toEqual(['간호조무사', 'permanent'])
})

it('leaves a plain search field where there are no scripts', async () => {
  const page = await (await visit(browser, town.address, { javaScriptEnabled: false })).newPage()
  await page.goto('/jobs')
  expect(await page.getByRole('combobox').count()).toBe(0)
  await page.getByRole('searchbox').fill('간호조무사')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  expect(new URL(page.url()).searchParams.get('q')).toBe('간호조무사')
})
