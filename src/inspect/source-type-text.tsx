import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { sourceTypeName } from '../wording/source-types.ts';

/** A digital source type in words; one that is not known stays as the file has it. */
export function SourceTypeText({ address }: { readonly address: string }): JSX.Element {
  const name = sourceTypeName(address);
  return name === null ? <HostileText text={address} /> : <span title={address}>{name}</span>;
}
