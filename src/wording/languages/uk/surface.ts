import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'Список довіри C2PA',
  interim: 'Тимчасовий (заморожено в січні 2026)',
  user: 'Ваш власний список',
  'user-passed-on': 'Список, доданий вручну тим, хто склав цей звіт',
  none: 'У жодному списку довіри',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'Відомості кажуть, що це створила генеративна модель.',
  'ai-edited': 'Відомості кажуть, що частини цього створила генеративна модель. Це не обов’язково все.',
  'camera-captured': 'Відомості кажуть, що це зняла камера, і не згадують про ШІ після цього.',
  unsaid:
    'За відомостями Whence не може сказати, чи зняла це камера, чи щось у цьому створив ШІ. Ні те, ні те не виключено.',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'Про файл за цією адресою; сторінка може показувати щось інше.',
  1: 'Файл збігається з тим, що завантажила сторінка, за розміром або формою.',
  2: 'Зображення на сторінці порівняно з файлом.',
  3: 'Це той файл, який завантажила сторінка.',
  4: 'Це саме ті байти, які отримала сторінка.',
  unset: 'Як файл пов’язаний із тим, що показує сторінка, не з’ясовували.',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'Підписано {time}',
  certificate: 'Сертифікат: {certificate}',
  'time-certificate': 'Підписано {time}, сертифікат: {certificate}',
  signer: 'Підписант: {signer}',
  'signer-time': 'Підписант: {signer}, {time}',
  'signer-certificate': 'Підписант: {signer}, сертифікат: {certificate}',
  'signer-time-certificate': 'Підписант: {signer}, {time}, сертифікат: {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'Варто знати також',
  signedBy: 'Підписант',
  signedOn: 'Підписано',
  editedWith: 'Записані кроки:',
  edits: 'Записані кроки: {edits}',
  alwaysTrue: 'Content Credentials описують, звідки походить файл, а не те, чи є все так, як на ньому видно.',
  retry: 'Ще раз',
  readOf: 'Прочитано {read} з {total} ({percent})',
  readSoFar: 'Прочитано {read}',
  stop: 'Зупинити',
  noAnswerTitle: 'Whence не відповів',
  noAnswerText: 'Частина Whence, що працює у фоні, не відповіла. Про жодне зображення це нічого не каже.',
};
