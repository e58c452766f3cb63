import { existsSync } from 'node:fs';
import { build } from 'vite';
import { ensureDemoTrust } from '../demo/authority.ts';

const BROWSERS = ['chrome', 'firefox'] as const;

/**
 * `npm run build` writes dist/chrome and dist/firefox; `npm run build:demo` writes dist/demo/chrome and
 * dist/demo/firefox, which trust the demo root as well, or what the trust setting in WHENCE_TRUST names instead.
 */
async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--demo');
  if (unknown !== undefined) {
    console.error(`unknown option ${unknown}; usage: npm run build | npm run build:demo`);
    process.exitCode = 2;
    return;
  }
  if (args.includes('--demo')) {
    const setting = process.env['WHENCE_TRUST'] ?? (await ensureDemoTrust());
    if (!existsSync(setting)) throw new Error(`trust setting ${setting} not found`);
    process.env['WHENCE_DEMO_TRUST'] = setting;
  } else {
    delete process.env['WHENCE_DEMO_TRUST'];
  }
  for (const mode of BROWSERS) await build({ mode, logLevel: 'warn' });
}

await main(process.argv.slice(2));
