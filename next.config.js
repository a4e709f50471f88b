/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // A request passes through proxy.ts first, which would cut it at 10 MB in silence; app/_server/body.ts refuses over 32.
  experimental: { proxyClientMaxBodySize: '33mb' },
  serverExternalPackages: ['neo4j-driver', '@resvg/resvg-js', 'eld', 'unpdf'],
}

export default config
