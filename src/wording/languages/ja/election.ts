import type { Parts } from '../../parts.ts';

export const ELECTION: Parts['election'] = {
  name: '投票についての情報',
  lead: 'いつ、どこで、どう投票するかを画像が告げているときに、尋ねる先です。このページはネットワークなしで使え、判定とは何の関係もありません。',
  country: '国',
  authority: '公的な選挙機関',
  voters: '有権者向け',
  purposes: {
    register: '有権者登録、または登録内容の確認',
    where: '投票所',
    both: '有権者登録、登録内容の確認、投票所',
  },
  observers: '独立した選挙監視団体',
  factCheckers: '認定されたファクトチェック団体',
  accreditations: {
    ifcn: 'International Fact-Checking Networkの綱領の署名団体として掲載',
    efcsn: 'European Fact-Checking Standards Networkの会員として掲載',
  },
  accreditationNote: '認定は毎年更新されます。頼る前に、そのネットワークで調べてください。',
  none: '公開の情報源で確認できるものはありません。',
  asOf: '{month}現在。開いたサイトには、ほかの訪問と同じく、あなたのインターネット上のアドレスが伝わります。',
  sources: '情報源',
  correct: '誤りがありますか。国ごとの情報はこのフリーソフトウェアの小さなファイルで、訂正を歓迎します。',
  missingTitle: 'お住まいの国がない場合',
  missing: 'お住まいの地域の選挙を行う機関に、投稿のリンクではなく、その機関自身のサイトで尋ねてください。',
};
