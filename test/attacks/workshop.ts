import { containerOf } from '../../src/signer/containers.ts';
import { signDetached, signMedia } from '../../src/signer/sign-media.ts';
import type { SignOptions } from '../../src/signer/sign-options.ts';
import { bareMedia } from '../make/fixture.ts';
import { furtherMedia } from '../make/further-media.ts';
import { type TestPki, testPki } from '../make/pki.ts';
import { type Attack, type AttackFormat, FORMATS, FURTHER, PLAIN, type Start, type Subject } from './attack.ts';
import { forge } from './forge.ts';
import { randomOf } from './random.ts';

/** A hostile file and the trusted one that it was made from. */
export interface Made {
  readonly control: Subject;
  readonly hostile: Subject;
}

/** Makes files; what many attacks begin with is made once. */
export class Workshop {
  readonly #seed: number;
  readonly #options = new Map<string, Promise<SignOptions>>();
  readonly #trusted = new Map<string, Promise<Subject>>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  async make({ id, row, format }: Attack): Promise<Made> {
    const start = row.start ?? PLAIN;
    const pki = await testPki();
    const control = await this.#control(start, format);
    const media = start.media?.(format) ?? unsigned(format);
    const hostile = await row.make({
      format,
      random: randomOf(this.#seed, id),
      pki,
      trusted: control,
      bare: containerOf(media)?.extract(media).bare ?? media,
      other: (other, otherFormat = format) => this.#control(other, otherFormat),
      forge: async (forgery) => {
        const options = await this.#optionsOf(start, pki);
        return forge(forgery.media ?? media, { ...options, ...forgery.options }, forgery);
      },
    });
    return { control, hostile: hostile instanceof Uint8Array ? { media: hostile, sidecar: null } : hostile };
  }

  #optionsOf(start: Start<AttackFormat>, pki: TestPki): Promise<SignOptions> {
    return once(this.#options, start.name, async () => {
      const recipe = typeof start.recipe === 'function' ? await start.recipe(pki) : start.recipe;
      return { signer: pki.signer, title: 'A test picture', ...recipe };
    });
  }

  #control(start: Start<AttackFormat>, format: AttackFormat): Promise<Subject> {
    return once(this.#trusted, `${start.name} ${format}`, async () => {
      const options = await this.#optionsOf(start, await testPki());
      const media = start.media?.(format) ?? unsigned(format);
      if (start.detached !== true) return { media: await signMedia(media, options), sidecar: null };
      return { media, sidecar: await signDetached(media, options) };
    });
  }
}

function unsigned(format: AttackFormat): Uint8Array {
  const further = FURTHER.find((one) => one === format);
  if (further !== undefined) return furtherMedia(further);
  const own = FORMATS.find((one) => one === format);
  if (own === undefined) throw new Error(`no ${format} to sign`);
  return bareMedia(own);
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
