import { expect, test } from 'vitest'
import { proxiesIn } from './trusted-proxies.ts'

test.each([
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['none', []],
  ['10.0.0.5, 10.1.0.0/16', ['10.0.0.5', '10.1.0.0/16']],
  ['loopback,fd00::/8', ['127.0.0.0/8', '::1/128', 'fd00::/8']],
])('takes %s', (text, proxies) => {
  expect(proxiesIn(text)).toEqual(proxies)
})

test.each([
  '',
  '*',
  'true',
  'proxy.example',
  '10.0.0',
  '10.0.0.0/33',
  '0.0.0.0/0',
  '::/0',
  '10.0.0.5,',
  'none,10.0.0.5',
])('refuses %j', (text) => {
  expect(proxiesIn(text)).toBeUndefined()
})
