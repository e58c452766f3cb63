export type BrowserName = 'chromium' | 'chrome' | 'edge' | 'brave' | 'firefox';
export type BrowserFamily = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly family: BrowserFamily;
  readonly path: string;
}

export declare const BROWSER_NAMES: readonly BrowserName[];
export declare function findBrowser(name?: string): FoundBrowser | null;
export declare function ensureBrowser(name?: string): FoundBrowser;
export declare function ensureBrowsers(names: readonly string[]): Promise<readonly FoundBrowser[]>;
