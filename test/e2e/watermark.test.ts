import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectedVerdict } from '../../src/demo/check.ts';
import type { Tab } from '../../src/demo/drive/driver.ts';
import { writePng } from '../../src/tools/png-writer.ts';
import { photo } from '../make/photo.ts';
import { seededRandom } from '../make/random.ts';
import { markPicture, TEST_ALG, testWatermarkModel } from '../make/test-watermark.ts';
import { dataBits, trustmarkWord } from '../make/trustmark-word.ts';
import { violations } from './accessible.ts';
import { appears, giveFiles } from './give-file.ts';
import { FAMILIES, type Session, startSession } from './session.ts';

const random = seededRandom(78);
const bits = Array.from({ length: dataBits('BCH_5') }, () => (random() < 0.5 ? '0' : '1')).join('');
const marked = markPicture(photo(64, 480, 400), trustmarkWord('BCH_5', bits));
const plain = photo(65, 480, 400);
const RUNG = '[data-rung="watermark"]';

const png = ({ width, height, data }: typeof marked): Uint8Array => writePng(width, height, Uint8Array.from(data));

/** Opens a model as a person would who chooses it by the button. */
function openModel(inspector: Tab, model: Uint8Array): Promise<void> {
  return inspector.evaluate(
    ({ selector, base64 }) => {
      const input = document.querySelector<HTMLInputElement>(`${selector} [data-action="import-model"]`);
      if (input === null) throw new Error('nowhere to open a model');
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'own.onnx'));
      input.files = carried.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector: RUNG, base64: Buffer.from(model).toString('base64') },
  );
}

function click(page: Tab, selector: string): Promise<void> {
  return page.evaluate((wanted) => {
    const button = document.querySelector<HTMLButtonElement>(wanted);
    if (button === null) throw new Error(`no ${wanted}`);
    button.click();
  }, selector);
}

function textOf(page: Tab, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
}

describe.each(FAMILIES)('an invisible watermark in %s', (family) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(family);
  });
  afterAll(() => session.close());

  const inspect = async (name: string, bytes: Uint8Array): Promise<Tab> => {
    const inspector = await session.driver.open(session.driver.extensionUrl('src/inspect/index.html'));
    await giveFiles(inspector, 'drop', { name, bytes });
    expect(await inspectedVerdict(inspector)).toBe('none');
    await appears(inspector, RUNG);
    return inspector;
  };

  test('is read by a model of one’s own, which is used only after a plain warning', async () => {
    const inspector = await inspect('marked.png', png(marked));
    expect(await textOf(inspector, RUNG)).toContain('No model is kept here');
    await openModel(inspector, testWatermarkModel());
    await appears(inspector, `${RUNG} [data-disclosure="own-model"]`);
    expect(await textOf(inspector, `${RUNG} [data-disclosure="own-model"]`)).toMatch(
      /none of the published models: its SHA-256 is [0-9a-f]{64}/,
    );
    await click(inspector, `${RUNG} [data-action="agree"]`);
    await appears(inspector, `${RUNG} [data-model="own"]`);
    await click(inspector, `${RUNG} [data-action="look-for-watermark"]`);
    await appears(inspector, `[data-watermark="plausible"][data-value="1*${bits}"][data-alg="${TEST_ALG}"]`);
    const said = await textOf(inspector, '[data-watermark]');
    expect(said).toContain('By itself it shows nothing');
    expect(said).toContain('a model of your own');
    expect(await violations(inspector)).toEqual([]);
    await inspector.close();
  });

  test('is looked for in another picture by the model that was kept, and not found where there is none', async () => {
    const inspector = await inspect('plain.png', png(plain));
    await appears(inspector, `${RUNG} [data-model="own"]`);
    await click(inspector, `${RUNG} [data-action="look-for-watermark"]`);
    await appears(inspector, '[data-watermark]');
    expect(await textOf(inspector, RUNG)).not.toContain('By itself it shows nothing');
    await inspector.close();
  });

  test('a published model is fetched only after a yes that names its host', async () => {
    const inspector = await inspect('marked.png', png(marked));
    await click(inspector, `${RUNG} [data-action="fetch-model-P"]`);
    await appears(inspector, `${RUNG} [data-disclosure="fetch-model"]`);
    expect(await textOf(inspector, `${RUNG} [data-disclosure="fetch-model"]`)).toMatch(
      /cai-watermark\.adobe\.net will be asked for the file decoder_P\.onnx \(47/,
    );
    await click(inspector, `${RUNG} [data-action="cancel"]`);
    await inspector.close();
    expect(session.wanted).not.toContain('cai-watermark.adobe.net:443');
  });

  test('a file that is no model is refused, and the kept one goes where one wants it to', async () => {
    const inspector = await inspect('marked.png', png(marked));
    await appears(inspector, `${RUNG} [data-model="own"]`);
    await openModel(inspector, png(plain));
    await appears(inspector, `${RUNG} .model-source [role="status"]:not(:empty)`);
    expect(await textOf(inspector, `${RUNG} .model-source [role="status"]`)).toContain('no model');
    await inspector.close();
    const options = await session.driver.open(session.driver.extensionUrl('src/options/index.html'));
    await appears(options, '[data-section="watermark-models"] [data-model="own"]');
    await click(options, '[data-section="watermark-models"] [data-action="remove-model"]');
    await appears(options, '[data-section="watermark-models"]:not(:has([data-model]))');
    const left = await options.evaluate(async () => {
      const names: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names;
    }, null);
    expect(left).toEqual([]);
    await options.close();
  });
});
