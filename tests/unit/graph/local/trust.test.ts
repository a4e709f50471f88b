import { createHash, X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { trustStore } from '@/graph/local/trust.mjs'

const [first = '', second = ''] = rootCertificates

describe('trustStore', () => {
  const store = trustStore(`# a comment\n${first}\nbetween\n${second}\n`)

  it('is a JKS file of every certificate in the text', () => {
    expect(store.readUInt32BE(0)).toBe(0xfeedfeed)
    expect(store.readUInt32BE(8)).toBe(2)
    for (const pem of [first, second]) expect(store.includes(new X509Certificate(pem).raw)).toBe(true)
  })

  it('ends in the digest that Java checks', () => {
    const body = store.subarray(0, -20)
    const salted = createHash('sha1')
      .update(Buffer.from('changeit', 'utf16le').swap16())
      .update('Mighty Aphrodite')
      .update(body)
    expect(store.subarray(-20)).toEqual(salted.digest())
  })

  it('leaves out what is no certificate and gives the same bytes again', () => {
    const broken = '-----BEGIN CERTIFICATE-----\nbm8=\n-----END CERTIFICATE-----'
    expect(trustStore(`${first}\n${broken}\n${second}`)).toEqual(store)
  })
})
