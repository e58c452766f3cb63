import { signMedia } from '../../../src/signer/sign-media.ts';
import type { SignOptions } from '../../../src/signer/sign-options.ts';
import { withPictureChanged } from '../../make/damage.ts';
import { bareMedia, signed } from '../../make/fixture.ts';
import { NOTE, signedParent, stamped } from '../../make/recipes.ts';
import { type Kit, PLAIN, type Row } from '../attack.ts';
import { anotherPicture } from './transplants.ts';

/** RIFF forms hash their own size, so no update of a WebP holds. */
const UPDATABLE = ['image/jpeg', 'image/png', 'video/mp4'] as const;
const DIGITAL_CREATION = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation';

/** 20: updates speak about a file that is signed already, and must leave it as it is. */
export const UPDATES: readonly Row[] = [
  {
    number: '20',
    title: 'an update that is sound',
    how: 'nothing is wrong: a second manifest adds metadata to a signed file',
    formats: UPDATABLE,
    expect: 'harmless',
    make: (kit) => updated(kit, {}),
  },
  update('without a parent', () => ({ ingredients: [], actions: [{ action: 'c2pa.edited.metadata' }] })),
  update('with an edit of the picture', () => ({
    actions: [{ action: 'c2pa.opened', ingredients: [0] }, { action: 'c2pa.cropped' }],
  })),
  update('that creates the picture', () => ({
    actions: [{ action: 'c2pa.created', digitalSourceType: DIGITAL_CREATION }],
  })),
  update('with a binding of its own', () => ({ binding: 'data' })),
  update('with a thumbnail', () => ({ thumbnail: { mediaType: 'image/jpeg', bytes: bareMedia('image/jpeg') } })),
  update('with a component for a parent', async () => ({
    ingredients: [{ ...(await signedParent()), relationship: 'componentOf' }],
    actions: [{ action: 'c2pa.edited.metadata' }],
  })),
  update('with two parents', async () => ({
    ingredients: [await signedParent(), await signedParent()],
    actions: [{ action: 'c2pa.opened', ingredients: [0] }],
  })),
  update('whose parent is another file', async () => ({
    ingredients: [
      { title: 'before', relationship: 'parentOf', media: await signed('image/png', {}, anotherPicture('image/png')) },
    ],
  })),
  update('whose parent is unsigned', () => ({
    ingredients: [{ title: 'before', relationship: 'parentOf', media: bareMedia('image/jpeg') }],
  })),
  // An update of BMFF lies beside its parent, which this fault does not reach.
  {
    ...update('whose parent\u2019s signature is changed', () => ({ faults: ['ingredient.signature-changed'] })),
    formats: ['image/jpeg', 'image/png'],
  },
  update('with a wrong signature', () => ({ faults: ['signature.wrong'] })),
  update('with an undeclared assertion', () => ({ assertions: [{ ...NOTE, attribution: 'undeclared' }] })),
  {
    number: '20',
    title: 'a picture changed under an update',
    how: 'the update is sound; the picture that its parent signed is not what it was',
    formats: UPDATABLE,
    make: async (kit) => withPictureChanged(await updated(kit, {})),
  },
  {
    number: '20',
    title: 'an update of a file that was broken',
    how: 'the picture was changed before somebody added a sound update to it',
    formats: UPDATABLE,
    make: (kit) => updated({ ...kit, trusted: { ...kit.trusted, media: withPictureChanged(kit.trusted.media) } }, {}),
  },
  {
    number: '20',
    title: 'an update by a stranger',
    how: 'somebody on no list adds an update to a file that a listed signer signed',
    formats: UPDATABLE,
    expect: 'unvouched',
    make: (kit) => updated(kit, { signer: kit.pki.stranger }),
  },
  {
    number: '20',
    title: 'an update over a stranger\u2019s file',
    how: 'a listed signer adds an update to a file that somebody on no list signed',
    formats: ['image/jpeg', 'image/png'],
    expect: 'unvouched',
    make: async (kit) => {
      const media = await kit.forge({ options: { signer: kit.pki.stranger } });
      return updated({ ...kit, trusted: { media, sidecar: null } }, {});
    },
  },
  {
    number: '20',
    title: 'an update of an update, changed',
    how: 'two sound updates one above the other; the picture was changed in between',
    formats: ['image/jpeg', 'image/png'],
    start: PLAIN,
    make: async (kit) => {
      const media = withPictureChanged(await updated(kit, await stamped()(kit.pki)));
      return updated({ ...kit, trusted: { media, sidecar: null } }, {});
    },
  },
];

function updated({ trusted, pki }: Kit, options: Partial<SignOptions>): Promise<Uint8Array> {
  return signMedia(trusted.media, { signer: pki.signer, kind: 'update', ...options });
}

function update(title: string, options: () => Partial<SignOptions> | Promise<Partial<SignOptions>>): Row {
  return {
    number: '20',
    title: `an update ${title}`,
    how: 'the update manifest does what none may, or does not say what it updates',
    formats: UPDATABLE,
    make: async (kit) => updated(kit, await options()),
  };
}
