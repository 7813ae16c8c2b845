import { expect, it } from 'vitest'
import { channels } from './channels.ts'
import { PreferencesShape } from './contract.ts'
import { kinds } from './kinds.ts'
import { usualPreferences } from './preferences/preferences.ts'

it('the API knows every kind and channel, and gives what it takes', () => {
  const every = Object.fromEntries(kinds.map((kind) => [kind, [...channels]]))
  expect(PreferencesShape.parse({ by: every })).toEqual({ by: every })
  expect(PreferencesShape.parse(usualPreferences)).toEqual(usualPreferences)
})
