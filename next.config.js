/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ['neo4j-driver', '@resvg/resvg-js', 'eld'],
}

export default config
