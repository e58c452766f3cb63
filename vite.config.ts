import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { readTrustSetting } from './src/cli/trust-setting.ts';
import { earlyScript } from './src/tools/early-script.ts';
import { WORKER_BUNDLE } from './worker-bundle.ts';

/** Pages of the demo feed; only demo builds may read them without being asked. */
const LOOPBACK = ['http://localhost/*', 'http://127.0.0.1/*'];

/** Firefox's background holds its worker itself and knows no hidden documents; its side panel needs no permission. */
const CHROME_ONLY = ['offscreen', 'sidePanel'];
/** Chrome shows extensions no bytes of what pages receive. */
const FIREFOX_ONLY = ['webRequestBlocking', 'webRequestFilterResponse'];

/** The one manifest without what the other browser alone understands. */
function manifestOf(browser: 'chrome' | 'firefox'): object & typeof manifest {
  const { side_panel, sidebar_action, ...shared } = manifest;
  const foreign = browser === 'chrome' ? FIREFOX_ONLY : CHROME_ONLY;
  const permissions = manifest.permissions.filter((name) => !foreign.includes(name));
  const panel = browser === 'chrome' ? { side_panel } : { sidebar_action };
  return { ...shared, permissions, ...panel } as typeof manifest;
}

function manifestFor(demo: boolean, browser: 'chrome' | 'firefox'): typeof manifest {
  const own = manifestOf(browser);
  if (!demo) return own;
  return {
    ...own,
    name: `${manifest.name} (demo)`,
    host_permissions: [...manifest.host_permissions, ...LOOPBACK],
    content_scripts: manifest.content_scripts.map((script) => ({
      ...script,
      matches: [...script.matches, ...LOOPBACK],
    })),
  };
}

/**
 * What pages have in common comes in two parts and not in a file for each pair of pages: every further file of a page
 * delays its first frame. The background loads the first part alone.
 */
const SHARED = [
  {
    name: 'ground',
    priority: 2,
    test: /webextension-polyfill|\/src\/(?:browser|messages)\/|\/src\/wording\/(?:toolbar|badge|badge-title|page-catalog|spoken|plural|sentence|language|language-for|month)\.ts$|\/src\/verdict\/(?:hostile-text|unjudged)\.ts$/,
  },
  { name: 'pages', priority: 1, test: /node_modules\/preact\/|\/src\/(?:ui|wording)\//, minShareCount: 4 },
];

/**
 * `--mode chrome` or `--mode firefox`. WHENCE_DEMO_TRUST names the trust setting of a demo build; without it the build
 * is the one for the stores and holds no root but the published lists.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const demoTrust = process.env['WHENCE_DEMO_TRUST'];
  const demo = demoTrust !== undefined;
  return {
    define: {
      __WHENCE_DEMO_TRUST__: demo ? JSON.stringify(readTrustSetting(demoTrust)) : 'null',
      __WHENCE_VERSION__: JSON.stringify(
        (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
      ),
    },
    // The verifier's worker loads what few files need only where one does.
    worker: { format: 'es', rollupOptions: WORKER_BUNDLE },
    plugins: [
      earlyScript(resolve('src/popup/early.ts')),
      crx({ manifest: manifestFor(demo, browser) as unknown as ManifestV3Export, browser }),
    ],
    build: {
      outDir: demo ? `dist/demo/${browser}` : `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2023',
      // A page's parts are named in its head, so that they come at once and not one after another.
      modulePreload: { polyfill: false },
      // These pages are opened by the background, so the manifest does not name them.
      rollupOptions: {
        output: { codeSplitting: { groups: SHARED } },
        input: {
          inspect: resolve('src/inspect/index.html'),
          welcome: resolve('src/welcome/index.html'),
          panel: resolve('src/panel/index.html'),
          help: resolve('src/help/index.html'),
          election: resolve('src/election/index.html'),
          ...(browser === 'chrome' ? { offscreen: resolve('src/offscreen/index.html') } : {}),
        },
      },
    },
  };
});
