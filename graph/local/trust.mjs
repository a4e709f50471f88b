// Certificates for a Java that was fetched: it brings its own list and so does not trust what the machine was told to.
import { X509Certificate, createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where Linux systems keep the certificates that programs trust, all in one file. */
const bundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

const storePassword = 'changeit'

const utf = (text) => {
  const bytes = Buffer.from(text, 'utf8')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

const int = (value) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/**
 * A Java key store (the JKS layout of Sun's provider) that trusts the certificates of a PEM text; one that cannot be
 * read is left out. Entries carry no date, so that the same certificates give the same bytes.
 */
export function trustStore(pem) {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
  const certificates = blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block).raw]
    } catch {
      return [] // not a certificate that this machine can read: nothing to trust
    }
  })
  const entries = certificates.flatMap((der, index) => [
    int(2),
    utf(`ca-${index}`),
    Buffer.alloc(8),
    utf('X.509'),
    int(der.length),
    der,
  ])
  const body = Buffer.concat([int(0xfeedfeed), int(2), int(certificates.length), ...entries])
  const digest = createHash('sha1')
    .update(Buffer.from(storePassword, 'utf16le').swap16())
    .update('Mighty Aphrodite')
    .update(body)
    .digest()
  return Buffer.concat([body, digest])
}

/** Options that make a fetched Java trust what this machine trusts; none where there is nothing to read. */
export function trustOptions(dataFolder, env = process.env) {
  if (process.platform === 'win32') return ['-Djavax.net.ssl.trustStoreType=Windows-ROOT']
  if (process.platform === 'darwin') return ['-Djavax.net.ssl.trustStoreType=KeychainStore-ROOT']
  const bundle = [env.SSL_CERT_FILE, ...bundles].find((path) => path && existsSync(path))
  if (!bundle) return []
  const store = join(dataFolder, 'trust.jks')
  writeFileSync(store, trustStore(readFileSync(bundle, 'utf8')))
  return [`-Djavax.net.ssl.trustStore=${store}`, `-Djavax.net.ssl.trustStorePassword=${storePassword}`]
}
