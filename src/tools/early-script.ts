import { build, type Plugin } from 'vite';

/** The pages that get it, by the end of their path. */
const PAGES = ['/src/popup/index.html', '/src/panel/index.html'];
const NAME = 'early.js';

/**
 * Puts a script of one file before all others of the pages that list a tab. A part of the page's own bundle would wait
 * for the others; this one runs while they are read.
 * @param entry path of the script's source
 */
export function earlyScript(entry: string): Plugin {
  return {
    name: 'whence-early-script',
    apply: 'build',
    async buildStart() {
      const bundled = await build({
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          target: 'es2023',
          modulePreload: false,
          rollupOptions: { input: entry, output: { format: 'iife' } },
        },
      });
      const [outcome] = [bundled].flat();
      const [chunk] = outcome !== undefined && 'output' in outcome ? outcome.output : [];
      if (chunk === undefined) throw new Error(`${entry} made no script`);
      this.emitFile({ type: 'asset', name: NAME, source: chunk.code });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { filename, bundle }) => {
        if (!PAGES.some((page) => filename.endsWith(page))) return [];
        const script = Object.values(bundle ?? {}).find((file) => file.type === 'asset' && file.names.includes(NAME));
        if (script === undefined) throw new Error(`${filename} has no early script`);
        return [{ tag: 'script', attrs: { async: true, src: `/${script.fileName}` }, injectTo: 'head-prepend' }];
      },
    },
  };
}
