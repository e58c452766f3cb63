import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readPayload } from '../recovery/trustmark/data-layer.ts';
import { decoderInput, inputSide } from '../recovery/trustmark/preprocess.ts';
import { digest } from '../verifier/bytes/hash.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { type Decoder, readDecoder } from '../watermark/decoder.ts';
import { PUBLISHED_MODELS, publishedModel } from '../watermark/published-models.ts';
import { readPng } from './png-reader.ts';

const USAGE = `npm run check:trustmark -- MODEL [PICTURE.png ...]

Runs a TrustMark decoder (decoder_P.onnx or decoder_Q.onnx) by this product's own reckoning and compares
  the file's length and SHA-256 with those that are pinned,
  its answer to a plain grey picture: 100 finite numbers,
  the value that each PICTURE carries with the published one, where its name is one of
    ufo_240_P.png ufo_240_Q.png bfly_rgba_P.png bfly_rgba_Q.png (github.com/adobe/trustmark, "mysecret" by BCH_5)
    example_wm_signed.png (from c2pa/example_wm_signed.jpg there, saved as PNG; variant Q)
  and says which of these it could compare. Exits with 1 where a comparison fails, with 2 where it is used otherwise.`;

/** Text as TrustMark packs it: seven bits a letter, zeros to the end of the schema's 61. */
const SECRET =
  `1*${[...'mysecret'].map((letter) => letter.charCodeAt(0).toString(2).padStart(7, '0')).join('')}`.padEnd(63, '0');
const GOLDEN: ReadonlyMap<string, { readonly variant: 'P' | 'Q'; readonly value: string }> = new Map([
  ['ufo_240_P.png', { variant: 'P', value: SECRET }],
  ['ufo_240_Q.png', { variant: 'Q', value: SECRET }],
  ['bfly_rgba_P.png', { variant: 'P', value: SECRET }],
  ['bfly_rgba_Q.png', { variant: 'Q', value: SECRET }],
  [
    'example_wm_signed.png',
    { variant: 'Q', value: '2*00000010010100000100001111011011010011100010011101000010100000001110' },
  ],
]);

let failures = 0;
const [modelPath, ...picturePaths] = process.argv.slice(2);
if (modelPath === undefined || modelPath.startsWith('-')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const bytes = await readFile(modelPath);
  await compareFile(bytes);
  const decoder = readDecoder(bytes);
  runOnGrey(decoder);
  let compared = 0;
  for (const path of picturePaths) if (await comparePicture(decoder, path)) compared++;
  console.log(`Published values compared: ${compared} of ${GOLDEN.size}.`);
  process.exitCode = failures > 0 ? 1 : 0;
}

function say(holds: boolean, text: string): void {
  if (!holds) failures++;
  console.log(`${holds ? 'ok  ' : 'NOT '} ${text}`);
}

async function compareFile(bytes: Uint8Array): Promise<void> {
  const sha256 = toHex(await digest('sha256', bytes));
  const published = publishedModel(sha256);
  console.log(`${bytes.length} bytes, SHA-256 ${sha256}`);
  if (published === null) {
    const pins = PUBLISHED_MODELS.map((model) => `${model.variant} ${model.bytes} bytes ${model.sha256}`).join(', ');
    say(false, `is none of the pinned decoders (${pins})`);
  } else say(published.bytes === bytes.length, `is the pinned decoder ${published.variant}`);
}

function runOnGrey({ variant, run, alg }: Decoder): void {
  const input = new Float32Array(inputSide(variant) ** 2 * 3);
  run(input, () => undefined);
  const begun = performance.now();
  const { bits, multiplyAdds } = run(input, () => undefined);
  const seconds = ((performance.now() - begun) / 1000).toFixed(2);
  const finite = bits.every((value) => Number.isFinite(value));
  say(
    finite,
    `${alg}: 100 finite numbers for plain grey, ${(multiplyAdds / 1e9).toFixed(2)}e9 multiply-adds, ${seconds} s`,
  );
}

/** @returns whether there was a published value to compare with */
async function comparePicture({ variant, run }: Decoder, path: string): Promise<boolean> {
  const pixels = readPng(await readFile(path));
  const { bits } = run(decoderInput(pixels, variant), () => undefined);
  const word = Array.from(bits, (value) => (value >= 0 ? '1' : '0')).join('');
  const payload = readPayload(word);
  const found = payload === null ? 'no payload' : `${payload.value} (${payload.flips} bits corrected)`;
  const golden = GOLDEN.get(basename(path));
  if (golden === undefined || golden.variant !== variant) {
    console.log(`     ${basename(path)}: ${found}; no published value for it and this decoder`);
    return false;
  }
  say(payload?.value === golden.value, `${basename(path)}: ${found}; published ${golden.value}`);
  return true;
}
