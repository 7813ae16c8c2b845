import { describe, expect, it } from 'vitest'
import { toDay } from '../../../kernel/day.ts'
import { occupation } from '../../reference/index.ts'
import { VacancyShape } from '../contract.ts'
import { findings } from '../findings.ts'
import { contentIn } from '../pages/form-fields.ts'
import { contentOf } from '../save-vacancy.ts'
import { fieldsOfTemplate, templates } from './templates.ts'

describe.each(Object.entries(templates))('the template %s', (_key, template) => {
  const content = contentOf(VacancyShape.parse(contentIn(fieldsOfTemplate(template))))

  it('names work that is on the list, and asks what it says', () => {
    expect(occupation(template.occupation)?.level).toBe(4)
    expect(content.needs.map(({ label }) => label)).toEqual(template.needs.map(({ label }) => label))
    expect(content).toMatchObject({ title: template.title, weeklyHours: template.weeklyHours })
  })

  it('passes the wording check', () => {
    expect(findings(content, toDay('2026-11-29'))).toEqual([])
  })

  it('says no pay and no place: these are the company’s', () => {
    expect([content.pay, content.region, content.address]).toEqual([undefined, '', ''])
  })
})
