import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decryptField, encryptField, FieldUnreadable, isErased, personOfField } from './encrypt-field.ts'
import { blindIndex, blindIndexes, newFieldKey, ringInMemory } from './key-ring.ts'

const place = { table: 'identity.person', column: 'resident_number', row: '0199-1' }
const number = '900101-1234567'

describe('an encrypted field', () => {
  test('opens to what was put in, whatever it is, and never looks the same twice', () => {
    const ring = ringInMemory()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => {
        const [one, two] = [encryptField(ring, place, plain), encryptField(ring, place, plain)]
        expect(one).not.toBe(two)
        expect(decryptField(ring, place, one)).toBe(plain)
      }),
    )
    expect(encryptField(ring, place, number)).not.toContain('900101')
  })

  test.each([{ table: 'identity.other' }, { column: 'phone' }, { row: '0199-2' }])(
    'does not open in another place: %o',
    (other) => {
      const ring = ringInMemory()
      expect(() => decryptField(ring, { ...place, ...other }, encryptField(ring, place, number))).toThrow(
        FieldUnreadable,
      )
    },
  )

  test('does not open with any one bit altered, cut short, or made up', () => {
    const ring = ringInMemory()
    const [version, key, body = ''] = encryptField(ring, place, number).split('.')
    const bytes = Buffer.from(body, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = Buffer.from(bytes)
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => decryptField(ring, place, `${version}.${key}.${altered.toString('base64url')}`)).toThrow(
        FieldUnreadable,
      )
    }
    for (const sealed of ['', number, 'f1.k1.', 'f1.k1.AAAA', `f1.k9.${body}`, `f2.k1.${body}`]) {
      expect(() => decryptField(ring, place, sealed)).toThrow(FieldUnreadable)
    }
  })

  test('has an error message without the value', () => {
    const ring = ringInMemory()
    expect(() => decryptField(ring, place, number)).toThrow(/^identity\.person\.resident_number: not a sealed field$/)
  })
})

describe('a person’s field', () => {
  const own = { ...place, person: '01990000-0000-7000-8000-000000000001' }
  const other = { ...place, person: '01990000-0000-7000-8000-000000000002' }

  test('opens while the person’s key is there, and for nobody after', () => {
    const ring = ringInMemory()
    const [mine, theirs] = [encryptField(ring, own, number), encryptField(ring, other, number)]
    expect([decryptField(ring, own, mine), personOfField(mine), isErased(ring, mine)]).toEqual([
      number,
      own.person,
      false,
    ])
    expect(ring.persons.erase(own.person)).toBe(true)
    expect(isErased(ring, mine)).toBe(true)
    expect(() => decryptField(ring, own, mine)).toThrow('the key of its person was erased')
    encryptField(ring, own, number) // a new key of the same person opens nothing old
    expect(() => decryptField(ring, own, mine)).toThrow(FieldUnreadable)
    expect(decryptField(ring, other, theirs)).toBe(number)
  })

  test('does not open as somebody else’s', () => {
    const ring = ringInMemory()
    encryptField(ring, other, number)
    const moved = encryptField(ring, own, number).replace(own.person, other.person)
    expect(() => decryptField(ring, other, moved)).toThrow(FieldUnreadable)
  })
})

describe('a blind index', () => {
  test('finds equal values of one column, under old keys too, and nothing else', () => {
    const [k1, k2] = [newFieldKey('k1'), newFieldKey('k2')]
    const [before, after] = [ringInMemory([k1]), ringInMemory([k1, k2])]
    const at = (table: string, column: string, value: string): string => blindIndex(before, table, column, value)
    const index = at('identity.person', 'resident_number', number)
    const found = blindIndexes(after, 'identity.person', 'resident_number', number)
    expect(found).toEqual([blindIndex(after, 'identity.person', 'resident_number', number), index])
    const bare = ringInMemory([{ ...k1, bare: true }])
    expect(blindIndexes(bare, 'identity.person', 'resident_number', number)).toEqual([index, index.slice(3)])
    expect(
      new Set([
        index,
        at('identity.person', 'phone', number),
        at('identity', 'person.resident_number', number),
        at('identity.person', 'resident_number', '900101-1234568'),
      ]).size,
    ).toBe(4)
  })
})
