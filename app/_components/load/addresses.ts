/** The web addresses in what a person typed; a host without a protocol is taken for https. Other words are left out. */
export const addressesIn = (text: string): URL[] =>
  text
    .split(/\s+/u)
    .filter((word) => word.includes('.') || word.includes('://'))
    .flatMap((word) => {
      const address = /^[a-z][a-z\d+.-]*:/iu.test(word) ? word : `https://${word}`
      if (!URL.canParse(address)) return []
      const url = new URL(address)
      return url.protocol === 'http:' || url.protocol === 'https:' ? [url] : []
    })
