import type { JSX } from 'preact';
import { neutralise } from '../verdict/hostile-text.ts';

/** Text from a file or a certificate: its direction is isolated, and what could deceive in it is shown by code points. */
export function HostileText({ text }: { readonly text: string }): JSX.Element {
  const { tokens, cut } = neutralise(text);
  return (
    <bdi class="hostile-text">
      {tokens.map((token) => (token.kind === 'text' ? token.text : <span class="code-point">{token.text}</span>))}
      {cut ? '…' : null}
    </bdi>
  );
}

/** The same in quotation marks: something the file says, which we neither know nor confirm. */
export function QuotedText({ text }: { readonly text: string }): JSX.Element {
  return (
    <q class="quoted-text">
      <HostileText text={text} />
    </q>
  );
}
