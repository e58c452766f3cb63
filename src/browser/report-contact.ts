import { localArea } from './storage.ts';
import { type StoredCell, storedCell } from './stored-cell.ts';

/** Whom the reader passes reports on to: a newsroom's desk, or an election authority's media contact. */
export interface ReportContact {
  readonly name: string;
  /** Mail address; empty where none is set. Whoever writes to it checks its form. */
  readonly address: string;
}

export const NO_CONTACT: ReportContact = { name: '', address: '' };

/** The contact that the options set and the inspector writes to. */
export const reportContact: StoredCell<ReportContact> = storedCell(localArea, {
  key: 'report-contact',
  version: 1,
  parse: parseContact,
  fallback: NO_CONTACT,
});

function parseContact(value: unknown): ReportContact | null {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('address' in value)) return null;
  const { name, address } = value;
  return typeof name === 'string' && typeof address === 'string' ? { name, address } : null;
}
