import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { credentialsOf } from '../signer/credentials.ts';
import { signMedia, signRemote } from '../signer/sign-media.ts';
import type { ActionOptions, SignOptions } from '../signer/sign-options.ts';
import { timeStamper } from '../signer/time-stamp-authority.ts';
import { DAY, type DemoAuthority, type DemoSigner } from './authority.ts';
import { withMetadata } from './metadata-xmp.ts';

const MEDIA = resolve(import.meta.dirname, 'media');
const SOURCE = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

type Sign = (
  base: string | Uint8Array,
  by: DemoSigner,
  age: number,
  options: Omit<SignOptions, 'signer'>,
) => Promise<Uint8Array>;

/** Days ago as RFC 3339. */
type DaysAgo = (days: number) => string;

function photographed(when: string): readonly ActionOptions[] {
  return [{ action: 'c2pa.created', digitalSourceType: `${SOURCE}digitalCapture`, when }];
}

const CAMERA = { name: 'Halden firmware', version: '4.2' };

/**
 * Everything that the feed shows, by path, in the state that items.ts expects.
 * @param mediaOrigin where the picture with remote credentials says that they lie
 */
export async function demoMedia(
  authority: DemoAuthority,
  mediaOrigin: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const daysAgo: DaysAgo = (days) => new Date(authority.made - days * DAY).toISOString();
  const sign: Sign = async (base, by, age, options) => {
    const bytes = typeof base === 'string' ? await baseMedia(base) : base;
    const stamp = timeStamper({ authority: authority.signers.clock, time: authority.made - age * DAY });
    return signMedia(bytes, { signer: credentialsOf(authority.signers[by]), timeStamp: { stamp }, ...options });
  };
  const groups = await Promise.all([
    photographs(sign, daysAgo),
    edits(sign, daysAgo),
    synthetic(sign),
    broken(authority, sign, daysAgo),
    unsigned(),
  ]);
  const link = await remote(authority, mediaOrigin);
  return new Map([...groups.flatMap((group) => Object.entries(group)), ...Object.entries(link)]);
}

type Group = Promise<Readonly<Record<string, Uint8Array>>>;

async function photographs(sign: Sign, daysAgo: DaysAgo): Group {
  const shot = (
    base: string | Uint8Array,
    days: number,
    title: string,
    options: Partial<SignOptions> = {},
  ): Promise<Uint8Array> =>
    sign(base, 'camera', days, { title, generator: CAMERA, actions: photographed(daysAgo(days)), ...options });
  const dusk = withMetadata(await baseMedia('dusk-ridges.jpg'), {
    Make: 'Halden Cameras',
    Model: 'M7',
    CreateDate: daysAgo(3),
    creator: 'Ines Marlow',
  });
  return {
    '/dusk-ridges.jpg': await shot(dusk, 3, 'IMG_4471.jpg'),
    '/clouds-passing.mp4': await shot('clouds-passing.mp4', 5, 'Ridge time-lapse.mp4'),
    '/clouds-poster.jpg': await shot('clouds-poster.jpg', 5, 'Ridge time-lapse, still.jpg'),
    '/forest-mist.webp': await shot('forest-mist.webp', 8, 'Six in the morning.webp'),
    '/forest-mist.jpg': await shot('forest-mist.jpg', 8, 'Six in the morning.jpg'),
    '/evening-sea.jpg': await shot('evening-sea.jpg', 12, 'Homeward.jpg'),
    '/evening-sea-card.jpg': await shot('evening-sea.jpg', 12, 'Homeward, for print.jpg'),
    '/slide-one.jpg': await shot('evening-sea.jpg', 13, 'Coast 1.jpg'),
    '/rainy-street.webp': await shot('rainy-street.webp', 2, 'Rain, again.webp'),
    '/lighthouse-postcard.jpg': await shot(
      'lighthouse.jpg',
      20,
      '"><img src=x onerror=alert(1)> \u202egpj.detsurt\u202c \u2066✔ Trusted signer',
    ),
    '/lighthouse.jpg': await sign('lighthouse.jpg', 'archive', 900, {
      title: 'North light.jpg',
      actions: photographed(daysAgo(900)),
    }),
    '/balloons-archive.jpg': await sign('balloons.jpg', 'oldCamera', 1826, {
      claimVersion: 1,
      title: 'BALLOON_01.JPG',
      generator: { name: 'Halden_M2', version: '1.0' },
      actions: photographed(daysAgo(1826)),
    }),
  };
}

async function edits(sign: Sign, daysAgo: DaysAgo): Group {
  const raw = await sign('harbour-night.jpg', 'camera', 2, {
    title: 'IMG_4502.jpg',
    generator: CAMERA,
    actions: photographed(daysAgo(2)),
  });
  const sky = await sign('clouds-poster.jpg', 'camera', 6, {
    title: 'IMG_4380.jpg',
    generator: CAMERA,
    actions: photographed(daysAgo(6)),
  });
  const editor = { name: 'Lumen Darkroom', version: '11.2' };
  const step = (action: string, more: Partial<ActionOptions> = {}): ActionOptions => ({
    action,
    softwareAgent: editor,
    when: daysAgo(1),
    ...more,
  });
  const thumbnail = { mediaType: 'image/jpeg', bytes: await baseMedia('harbour-night-640.jpg') };
  const edited: Omit<SignOptions, 'signer'> = {
    generator: editor,
    ingredients: [
      { title: 'IMG_4502.jpg', relationship: 'parentOf', media: raw, thumbnail },
      {
        title: 'IMG_4380.jpg',
        relationship: 'componentOf',
        media: sky,
        thumbnail: { mediaType: 'image/jpeg', bytes: await baseMedia('clouds-poster.jpg') },
      },
    ],
    actions: [
      step('c2pa.opened', { ingredients: [0] }),
      step('c2pa.color_adjustments'),
      step('c2pa.cropped'),
      step('c2pa.placed', { ingredients: [1], description: 'Sky taken from another picture of the same evening' }),
    ],
  };
  const full = await sign('harbour-night.jpg', 'newspaper', 1, {
    ...edited,
    title: 'Harbour district by night.jpg',
    thumbnail,
  });
  return {
    '/harbour-night.jpg': full,
    '/harbour-night-640.jpg': await sign('harbour-night-640.jpg', 'newspaper', 1, {
      title: 'Harbour district by night, 640.jpg',
      generator: { name: 'Tribune image server', version: '3' },
      ingredients: [{ title: 'Harbour district by night.jpg', relationship: 'parentOf', media: full, thumbnail }],
      actions: [{ action: 'c2pa.opened', ingredients: [0] }, { action: 'c2pa.resized' }, { action: 'c2pa.transcoded' }],
    }),
    '/market.jpg': await sign('market.jpg', 'newspaper', 4, {
      title: 'Market stall.jpg',
      binding: 'boxes',
      actions: photographed(daysAgo(4)),
    }),
    '/turnout-chart.png': await sign('turnout-chart.png', 'newspaper', 0.5, {
      title: 'Turnout since 2006.png',
      actions: [
        {
          action: 'c2pa.created',
          digitalSourceType: `${SOURCE}dataDrivenMedia`,
          softwareAgent: { name: 'Tribune charts' },
        },
      ],
    }),
  };
}

async function synthetic(sign: Sign): Group {
  const model = { name: 'Imaginarium', version: '3' };
  const balloon = await sign('balloons.jpg', 'camera', 9, {
    title: 'IMG_3911.jpg',
    generator: CAMERA,
    actions: [{ action: 'c2pa.created', digitalSourceType: `${SOURCE}digitalCapture` }],
  });
  return {
    '/portrait.jpg': await sign('portrait.jpg', 'model', 1, {
      title: 'Woman, closed eyes, low light',
      generator: model,
      actions: [
        { action: 'c2pa.created', digitalSourceType: `${SOURCE}trainedAlgorithmicMedia`, softwareAgent: model },
      ],
    }),
    '/balloons.jpg': await sign('balloons.jpg', 'studio', 7, {
      title: 'Five balloons.jpg',
      generator: { name: 'Halbmond Composer', version: '2' },
      ingredients: [{ title: 'IMG_3911.jpg', relationship: 'parentOf', media: balloon }],
      actions: [
        { action: 'c2pa.opened', ingredients: [0] },
        {
          action: 'c2pa.edited',
          digitalSourceType: `${SOURCE}compositeWithTrainedAlgorithmicMedia`,
          softwareAgent: model,
          description: 'Four balloons added',
        },
      ],
    }),
  };
}

async function broken(authority: DemoAuthority, sign: Sign, daysAgo: DaysAgo): Group {
  const rally = await sign('rally.jpg', 'newspaper', 1, { title: 'Rally.jpg', actions: photographed(daysAgo(1)) });
  const sea = await sign('sea-moving.mp4', 'camera', 4, {
    title: 'Sea.mp4',
    generator: CAMERA,
    actions: photographed(daysAgo(4)),
  });
  const TAIL_OF_PICTURE = 64;
  const TAIL_OF_VIDEO = 16;
  return {
    '/rally.jpg': withBitChanged(rally, rally.length - TAIL_OF_PICTURE),
    '/sea-moving.mp4': withBitChanged(sea, sea.length - TAIL_OF_VIDEO),
    '/polling-queue.png': await sign('polling-queue.png', 'stranger', 1, { title: 'Polling places.png' }),
    '/vote-poster.jpg': await sign('vote-poster.jpg', 'town', 6, { title: 'Poster.jpg', faults: ['signature.wrong'] }),
    '/milky-way.jpg': await signMedia(await baseMedia('milky-way.jpg'), {
      signer: credentialsOf(authority.signers.archive),
      title: 'Desert night.jpg',
      actions: photographed(daysAgo(500)),
    }),
  };
}

async function unsigned(): Group {
  return {
    '/reposted-ridges.jpg': await baseMedia('dusk-ridges.jpg'),
    '/market-phone.jpg': await baseMedia('market.jpg'),
    '/slide-two.jpg': await baseMedia('lighthouse.jpg'),
    '/chart-screenshot.png': await baseMedia('turnout-chart.png'),
    '/stream.mp4': await baseMedia('clouds-passing-fragmented.mp4'),
    '/portrait-marked.jpg': withMetadata(await baseMedia('portrait.jpg'), {
      DigitalSourceType: `${SOURCE}trainedAlgorithmicMedia`,
      Credit: 'Made with AI',
    }),
  };
}

async function remote(authority: DemoAuthority, mediaOrigin: string): Group {
  const path = '/credentials/ballot-box.c2pa';
  const signer = credentialsOf(authority.signers.town);
  const { media, store } = await signRemote(
    await baseMedia('ballot-box.webp'),
    { signer, title: 'Ballot boxes.webp' },
    `${mediaOrigin}${path}`,
  );
  return { '/ballot-box.webp': media, [path]: store };
}

async function baseMedia(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(resolve(MEDIA, name)));
}

function withBitChanged(media: Uint8Array, at: number): Uint8Array {
  const changed = new Uint8Array(media);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
