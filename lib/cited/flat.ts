/**
 * Words of a release on one line, without control characters and marks of direction: whatever they say, they can
 * neither begin a line of their own nor hide where a quotation ends.
 */
export const flat = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
