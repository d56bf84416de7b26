import type { NextConfig } from 'next'

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The optimiser is a public endpoint that fetches and decodes; nothing here needs it.
  images: { unoptimized: true },
  // `npm run typecheck` checks the whole project, tests included; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'pino',
    'nodemailer',
    'ioredis',
  ],
  // In development the browser talks to the gateway's address, not to Next's own.
  allowedDevOrigins: ['localhost', '127.0.0.1'],
  devIndicators: false,
  async headers() {
    return [{ source: '/:path*', headers: securityHeaders }]
  },
}

export default config
