// `npm start`: from a fresh clone to the demo feed in a browser. Plain JavaScript with Node's own modules only, since it
// runs before the dependencies are there; src/demo/main.ts does the rest.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers.mjs';
import { checkNode, ensureDependencies } from './dependencies.mjs';

const USAGE = `usage: npm start -- [options]
  --browser NAME     chromium, chrome, edge, brave or firefox; without it the first one found
  --check            run the feed headless, compare every verdict with the expected one, take screenshots
  --out DIR          where --check writes feed.png, popup.png and inspect.png (default out/check)
  --port N           port of the feed's page (default: a free one)
  --media-port N     port of the feed's media (default: a free one)
  --no-build         take the demo bundles as they lie in dist/demo`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      check: { type: 'boolean' },
      out: { type: 'string' },
      port: { type: 'string' },
      'media-port': { type: 'string' },
      'no-build': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  return values;
}

function start() {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  checkNode();
  ensureDependencies();
  const browser = ensureBrowser(options.browser);
  console.log(`Browser: ${browser.name} (${browser.path})`);
  const args = ['--import', 'tsx', resolve(import.meta.dirname, 'main.ts'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, [...args, '--browser', browser.name, '--browser-path', browser.path], {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)));
}

try {
  start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error?.code?.startsWith('ERR_PARSE_ARGS')) console.error(USAGE);
  process.exit(2);
}
