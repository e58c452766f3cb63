// Finds the browsers of this machine. Plain JavaScript with Node's own modules only, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** In the order in which `npm start` prefers them. */
export const BROWSER_NAMES = ['chromium', 'chrome', 'edge', 'brave', 'firefox'];

/** Commands on the PATH, and where installers put the program outside of it. */
const PLACES = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Chromium\\Application\\chrome.exe'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  },
  chrome: {
    commands: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta'],
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
    linux: ['/opt/google/chrome/chrome'],
  },
  edge: {
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    darwin: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
    linux: ['/opt/microsoft/msedge/msedge'],
  },
  brave: {
    commands: ['brave-browser', 'brave'],
    darwin: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
    win32: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
    linux: ['/opt/brave.com/brave/brave'],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
  },
};

/** Debian's packages, for machines on which this may install one. */
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The named browser, or without a name the first one found; null where there is none. */
export function findBrowser(name) {
  for (const candidate of name === undefined ? BROWSER_NAMES : [known(name)]) {
    const path = candidatePaths(candidate).find(isProgram);
    if (path !== undefined) return { name: candidate, family: familyOf(candidate), path };
  }
  return null;
}

/**
 * The named browser, or any; installed first where this is Debian or Ubuntu and we are root.
 * @throws Error that says what to install
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found !== null) return found;
  const wanted = name ?? 'chromium';
  const debPackage = PACKAGES[wanted];
  if (debPackage !== undefined && maySystemInstall()) {
    console.log(`No ${wanted} on this machine; installing Debian's package "${debPackage}"`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update'],
      ['install', '-y', '--no-install-recommends', debPackage, 'fonts-dejavu-core', 'fonts-liberation'],
    ]) {
      const { status } = spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env: environment });
      if (status !== 0) break;
    }
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  }
  throw new Error(
    name === undefined
      ? 'No browser was found. Install Chromium, Chrome, Edge, Brave or Firefox, then run this again.'
      : `${name} was not found. Install it, or choose another one with --browser (${BROWSER_NAMES.join(', ')}).`,
  );
}

/** Every named browser, installed where missing as by `ensureBrowser`. */
export async function ensureBrowsers(names) {
  return names.map((name) => ensureBrowser(name));
}

function known(name) {
  if (!BROWSER_NAMES.includes(name)) {
    throw new Error(`unknown browser "${name}"; known are ${BROWSER_NAMES.join(', ')}`);
  }
  return name;
}

function familyOf(name) {
  return name === 'firefox' ? 'firefox' : 'chromium';
}

function candidatePaths(name) {
  const { commands, darwin, win32, linux } = PLACES[name];
  if (process.platform === 'darwin') {
    const homes = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return homes.flatMap((home) => darwin.map((path) => join(home, path)));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programFiles32, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => win32.map((path) => join(folder, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...linux];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    // Ubuntu ships a script in place of Chromium that only tells people to install the snap.
    return !beginning(path).includes('requires the chromium snap');
  } catch {
    return false;
  }
}

function beginning(path) {
  const buffer = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  const length = readSync(file, buffer);
  closeSync(file);
  return buffer.subarray(0, length);
}

function maySystemInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
