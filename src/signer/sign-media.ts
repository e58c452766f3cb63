import type { Bytes } from './bytes.ts';
import type { Container } from './container.ts';
import { containerOf } from './containers.ts';
import { type Place, settleStore } from './settle-store.ts';
import type { SignOptions } from './sign-options.ts';

/**
 * The media with a signed manifest store in place of the one that they may have had. An update manifest is added to
 * the history of media that are signed already.
 * @throws Error where the format is unknown or the options contradict each other
 */
export async function signMedia(media: Uint8Array, options: SignOptions): Promise<Bytes> {
  const container = known(media);
  const { bare, store } = container.extract(media);
  const update = options.kind === 'update';
  if (update && store === null) throw new Error('an update wants a manifest to be there');
  if (update && container.format === 'image/webp') throw new Error('the size of a RIFF form is hashed: it cannot grow');
  const embed = (bytes: Bytes) =>
    (update ? container.embedUpdate?.(media, bytes) : null) ?? container.embed(bare, bytes);
  const place: Place = (bytes) => {
    const { media: signed, start, end } = embed(bytes);
    return { media: signed, store: { start, end } };
  };
  const original = { title: 'original', relationship: 'parentOf', media } as const;
  const settled = await settleStore(container, update ? { ingredients: [original], ...options } : options, place);
  return embed(settled).media;
}

/** A manifest store that travels apart from its media, which stay as they are (C2PA 2.2 §11.4). */
export function signDetached(media: Uint8Array, options: SignOptions): Promise<Bytes> {
  const container = known(media);
  const { bare } = container.extract(media);
  return settleStore(container, options, () => ({ media: bare, store: null }));
}

/** Media that only link to their manifest store (C2PA 2.2 §11.4: dcterms:provenance), and that store. */
export async function signRemote(
  media: Uint8Array,
  options: SignOptions,
  address: string,
): Promise<{ readonly media: Bytes; readonly store: Bytes }> {
  const container = known(media);
  const linked = container.withXmp(container.extract(media).bare, new TextEncoder().encode(provenanceXmp(address)));
  return { media: linked, store: await signDetached(linked, options) };
}

function provenanceXmp(address: string): string {
  const escaped = address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""',
    ` xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="${escaped}"/>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
}

function known(media: Uint8Array): Container {
  const container = containerOf(media);
  if (container === null) throw new Error('the signer does not know this format');
  return container;
}
