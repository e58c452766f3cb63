import type { Incident } from '../verifier/trust/incidents.ts';
import incidents from './data/incidents.json' with { type: 'json' };

/**
 * Known incidents, kept by hand in data/incidents.json: only what public reports confirm, each with its sources. A list
 * may go on carrying an authority whose certificates were taken back, and files signed with them carry no word of it.
 */
export interface IncidentList {
  /** When the table was last looked through, ISO 8601. */
  readonly updated: string;
  /** SHA-256 in hex of the incidents as JSON: the trust's version tells it, which must not wait for hashing them. */
  readonly digest: string;
  readonly incidents: readonly Incident[];
}

export const BUNDLED_INCIDENTS: IncidentList = incidents;
