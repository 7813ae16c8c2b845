import type { Module } from '../../platform/module.ts'
import { holidayRoutes } from './holidays/page.tsx'
import { refusals } from './refusals.ts'
import { routes } from './routes.ts'

/** Code lists: data files and look-ups; and the public holidays that the operator takes over. */
export const reference: Module = {
  name: 'reference',
  routes: [...routes, ...holidayRoutes],
  refusals,
  acts: { 'reference.take-holidays': { ko: '공휴일 목록을 올렸습니다', en: 'Took over public holidays' } },
  migrations: new URL('./migrations/', import.meta.url),
}
