import { expect, test } from 'vitest'
import { signedIn } from './signed-in.ts'

const issuer = 'https://id.example.kr'

test('only verified addresses and whole dates are taken', () => {
  expect(
    signedIn(
      { issuer },
      {
        sub: '1',
        name: ' 김온 ',
        birthdate: '0000-05-17',
        email: 'a@example.kr',
        email_verified: false,
        phone_number: '+821000000000',
        phone_number_verified: true,
        gender: 'female',
      },
    ),
  ).toEqual({ issuer, subject: `${issuer}|1`, name: '김온', assurance: 'low', phone: '+821000000000' })
})

test("the level comes from the provider's own classes, and an unknown class proves nothing", () => {
  const assurance = { certificate: 'high' } as const
  const level = (acr: string): unknown => signedIn({ issuer, assurance }, { sub: '1', name: '김온', acr })
  expect(level('certificate')).toMatchObject({ assurance: 'high' })
  expect(level('http://eidas.europa.eu/LoA/high')).toMatchObject({ assurance: 'low' })
  expect(level('constructor')).toMatchObject({ assurance: 'low' })
})

test('the linking identifier is taken from the claim that was agreed with the provider', () => {
  expect(signedIn({ issuer, linkingClaim: 'ci' }, { sub: '1', name: '김온', ci: 'abc' })).toMatchObject({
    linkingId: 'abc',
  })
  expect(signedIn({ issuer }, { sub: '1', name: '김온', ci: 'abc' })).not.toHaveProperty('linkingId')
})

test('a name may come in two parts, but there must be one', () => {
  expect(signedIn({ issuer }, { sub: '1', family_name: '김', given_name: '온' })).toMatchObject({ name: '김온' })
  expect(signedIn({ issuer }, { sub: '1' })).toMatchObject({ refused: 'identity-provider.nameless' })
})
