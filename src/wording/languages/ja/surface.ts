import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'C2PAトラストリスト',
  interim: '暫定リスト(2026年1月に凍結)',
  user: 'ご自身のリスト',
  'user-passed-on': 'この報告書の作成者が手作業で追加したリスト',
  none: 'どのトラストリストにもない',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': '来歴情報には、生成AIモデルがこれを作ったとあります。',
  'ai-edited': '来歴情報には、この一部が生成AIモデルによるとあります。全体とは限りません。',
  'camera-captured': '来歴情報には、カメラがこれを撮影したとあり、その後のAIの使用は記録されていません。',
  unsaid:
    'カメラで撮影されたのか、AIがどこかを作ったのか、Whenceは来歴情報からは判断できません。どちらの可能性もあります。',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'このアドレスのファイルについての結果です。ページには別のものが表示されている可能性があります。',
  1: 'ファイルは、ページが読み込んだものと大きさか形が合っています。',
  2: 'ページの画像をファイルと見比べました。',
  3: 'ファイルはページが読み込んだものです。',
  4: 'まさにページが受け取ったバイト列です。',
  unset: 'ページに表示されているものとファイルとの関係は調べていません。',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: '署名日時: {time}',
  certificate: '{certificate} の証明書',
  'time-certificate': '署名日時: {time}({certificate} の証明書)',
  signer: '署名者: {signer}',
  'signer-time': '署名者: {signer}、{time}',
  'signer-certificate': '署名者: {signer}({certificate} の証明書)',
  'signer-time-certificate': '署名者: {signer}、{time}({certificate} の証明書)',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'ほかに知っておくこと',
  signedBy: '署名者',
  signedOn: '署名日時',
  editedWith: '記録された操作:',
  edits: '記録された操作: {edits}',
  alwaysTrue:
    'コンテンツクレデンシャルは、ファイルがどこから来たかを示すもので、写っている内容がそのとおりかどうかは示しません。',
  retry: '再試行',
  readOf: '{total}のうち{read}を読み込みました（{percent}）',
  readSoFar: '{read}を読み込みました',
  stop: '中止',
  noAnswerTitle: 'Whenceが応答しませんでした',
  noAnswerText: 'バックグラウンドで動くWhenceの部分が応答しませんでした。これは、どの画像についても何も示しません。',
};
