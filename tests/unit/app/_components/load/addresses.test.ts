import { addressesIn } from '@/app/_components/load/addresses'

test.each([
  ['', []],
  ['no address', []],
  ['https://example.org/a', ['https://example.org/a']],
  ['example.org/a  http://example.net', ['https://example.org/a', 'http://example.net/']],
  ['file:///etc/passwd javascript:alert.x ftp://example.org', []],
  ['https://', []],
])('%s', (text, addresses) => {
  expect(addressesIn(text).map(String)).toEqual(addresses)
})
