// Requests that Next answers with a plain 500 before any of our code sees them.

const refusal = (status, code, message, headers = {}) => ({
  status,
  headers,
  body: JSON.stringify({ error: { code, message } }),
})

const long = JSON.stringify({
  error: { code: 'too_large', message: 'The address or the headers are too long. Send many ids as a body.' },
})

/** The whole answer to a request whose address or headers are too long to be read. */
export const tooLong = [
  'HTTP/1.1 431 Request Header Fields Too Large',
  'content-type: application/json',
  `content-length: ${Buffer.byteLength(long)}`,
  'connection: close',
  '',
  long,
].join('\r\n')

const isEncoded = (url) => {
  try {
    decodeURIComponent(url.split('?', 1)[0])
    return true
  } catch {
    return false
  }
}

/** The answer, in the API's shape, to a request with a broken address or a method that no page has; undefined for others. */
export function refusalOf({ method, url }) {
  if (!isEncoded(url))
    return refusal(400, 'bad_request', 'The address has a “%” that encodes no character of UTF-8.')
  if (method === 'TRACE' || method === 'CONNECT')
    return refusal(405, 'method_not_allowed', `${method} means nothing here.`, {
      allow: 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
    })
  return undefined
}
