import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { pictureServer } from './test/browser/page/picture-server.ts';
import { hostileStringsPlugin } from './test/hostile/strings-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // By itself the runner leaves one processor to nobody.
          maxWorkers: availableParallelism(),
          include: [
            'test/unit/**/*.test.ts',
            'test/property/**/*.test.ts',
            'test/conformance/**/*.test.ts',
            'test/silent-byte/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        // Takes half an hour: `npm run test:deep`.
        test: {
          name: 'deep',
          environment: 'node',
          include: [
            'test/silent-byte/*.deep.ts',
            'test/unit/**/*.deep.ts',
            'test/e2e/*.deep.ts',
            'test/e2e/{accessibility,hostile-credentials}.test.ts',
          ],
          env: { WHENCE_DEEP: '1' },
          globalSetup: ['test/e2e/global-setup.ts'],
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 30 * 60_000,
        },
      },
      {
        plugins: [pictureServer(), hostileStringsPlugin()],
        // Bundled before the first test: found one by one, its parts would not share their state.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@noble/hashes/sha2.js',
            '@noble/hashes/legacy.js',
            '@noble/curves/ed25519.js',
            'cborg',
            'exifr/dist/lite.esm.mjs',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['WHENCE_CHROMIUM'] ?? '/usr/bin/chromium',
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          // One browser at a time: a busy machine is no part of what is tested.
          fileParallelism: false,
          // Browsers now and then start badly. What fails twice fails; the report names what needed the second time.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
