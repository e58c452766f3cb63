import type { StorageArea } from '../browser/storage-area.ts';
import { storedCell } from '../browser/stored-cell.ts';
import type { TabFacts } from '../browser/tabs.ts';
import type { Inspection } from '../messages/protocol.ts';
import { createLane } from './lane.ts';
import { MAX_INSPECTIONS } from './limits.ts';

export interface InspectionPorts {
  readonly session: StorageArea;
  readonly openTab: (path: string, beside: TabFacts | null) => Promise<TabFacts>;
  readonly focusTab: (tabId: number) => Promise<void>;
  readonly tab: (tabId: number) => Promise<TabFacts | null>;
  readonly newToken: () => string;
}

export interface Inspections {
  /** Opens an inspector for something, or shows the one that is open for the same item. */
  open(inspection: Inspection, itemId: string | null): Promise<void>;
  /** What the asking tab was opened for. The first tab that shows a token keeps it; to all others it says nothing. */
  claim(token: string, tabId: number | null): Promise<Inspection | null>;
  forgetTab(tabId: number): Promise<void>;
}

interface Opened {
  readonly token: string;
  readonly inspection: Inspection;
  readonly itemId: string | null;
  readonly inspectorTab: number | null;
}

/** Inspectors are opened by a token in their address, so that no page can make one look at something by a link. */
export function createInspections(ports: InspectionPorts): Inspections {
  const cell = storedCell<readonly Opened[]>(ports.session, {
    key: 'inspections',
    version: 1,
    // Only we write to the session's store, and it does not outlive this version.
    parse: (value) => (Array.isArray(value) ? (value as readonly Opened[]) : null),
    fallback: [],
  });
  const inTurn = createLane();

  const change = (make: (opened: readonly Opened[]) => readonly Opened[]): Promise<void> =>
    inTurn(async () => cell.write(make(await cell.read()).slice(-MAX_INSPECTIONS)));

  const focusOpen = async (inspection: Inspection, itemId: string): Promise<boolean> => {
    const same = (await cell.read()).find(
      (opened) =>
        opened.itemId === itemId &&
        opened.inspection.tabId === inspection.tabId &&
        opened.inspection.mediaUrl === inspection.mediaUrl,
    );
    if (same === undefined || same.inspectorTab === null) return false;
    if ((await ports.tab(same.inspectorTab)) === null) return false;
    await ports.focusTab(same.inspectorTab);
    return true;
  };

  return {
    open: async (inspection, itemId) => {
      if (itemId !== null && (await focusOpen(inspection, itemId))) return;
      const token = ports.newToken();
      // Written before the tab opens: its question may come before anything here goes on.
      await change((opened) => [...opened, { token, inspection, itemId, inspectorTab: null }]);
      const beside = await ports.tab(inspection.tabId);
      await ports.openTab(`src/inspect/index.html?token=${token}`, beside);
    },
    claim: (token, tabId) =>
      inTurn(async () => {
        const opened = await cell.read();
        const entry = opened.find((candidate) => candidate.token === token);
        if (entry === undefined || tabId === null) return null;
        if (entry.inspectorTab === null) {
          await cell.write(opened.map((other) => (other === entry ? { ...entry, inspectorTab: tabId } : other)));
        } else if (entry.inspectorTab !== tabId) return null;
        return entry.inspection;
      }),
    forgetTab: async (tabId) => {
      const opened = await cell.read();
      if (opened.some((entry) => entry.inspectorTab === tabId)) {
        await change((entries) => entries.filter((entry) => entry.inspectorTab !== tabId));
      }
    },
  };
}

/** 128 random bits: nothing to guess. */
export function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
