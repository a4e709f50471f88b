import { BlockList, isIP, isIPv4 } from 'node:net'

/** Networks that are not the public web: this machine, private and shared ones, links, metadata, tests, multicast. */
const networks: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

const networks6: readonly (readonly [string, number])[] = [
  ['::', 128],
  ['::1', 128],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const closed = new BlockList()
for (const [network, bits] of networks) closed.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of networks6) closed.addSubnet(network, bits, 'ipv6')

/** The eight groups of an IPv6 address; undefined for what is none. */
function groupsOf(address: string): number[] | undefined {
  const bare = address.split('%', 1)[0] ?? ''
  const dotted = /(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/u.exec(bare)
  const text = dotted
    ? `${dotted[1]}${(Number(dotted[2]) * 256 + Number(dotted[3])).toString(16)}:${(Number(dotted[4]) * 256 + Number(dotted[5])).toString(16)}`
    : bare
  const [left = '', right] = text.split('::')
  const parse = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))
  const head = parse(left)
  const tail = right === undefined ? [] : parse(right)
  const groups =
    right === undefined
      ? head
      : [...head, ...Array<number>(Math.max(0, 8 - head.length - tail.length)).fill(0), ...tail]
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined
}

const dotted = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join('.')

/** The IPv4 address that an IPv6 one carries: mapped, compatible, NAT64, 6to4, Teredo. */
function carried(groups: readonly number[]): string | undefined {
  const [a = 0, b = 0, c = 0, , , f = 0, g = 0, h = 0] = groups
  const zero = (to: number) => groups.slice(0, to).every((group) => group === 0)
  if (zero(5) && (f === 0xffff || f === 0)) return dotted(g, h)
  if (zero(4) && groups[4] === 0xffff && f === 0) return dotted(g, h)
  if (a === 0x64 && b === 0xff9b) return dotted(g, h)
  if (a === 0x2002) return dotted(b, c)
  if (a === 0x2001 && b === 0) return dotted(g ^ 0xffff, h ^ 0xffff)
  return undefined
}

/** True for an IP address of the public web; also false for what is no IP address. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed.check(address, 'ipv4')
  if (isIP(address) !== 6) return false
  const groups = groupsOf(address)
  if (!groups) return false
  const inner = carried(groups)
  if (inner !== undefined && !(groups[0] === 0 && groups.slice(0, 7).every((group) => group === 0)))
    return !closed.check(inner, 'ipv4')
  return !closed.check(groups.map((group) => group.toString(16)).join(':'), 'ipv6')
}
