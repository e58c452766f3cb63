import type { Parts } from '../../parts.ts';

export const WELCOME: Parts['guide']['welcome'] = {
  name: 'ようこそ',
  headline: 'この画像はどこから?',
  lead: '画像や動画の中には、コンテンツクレデンシャル(来歴情報)を持つものがあります。誰が作り、その後何をしたかを記した署名付きの書き付けです。Whenceは、画像を目にするその場でこれを読みます。',
  points: [
    {
      title: 'スクロール中にチェック',
      text: '対応サイトでは、来歴情報のある画像の隅に小さな言葉が付きます。ツールバーのボタンで、ページにあるすべてを一覧できます。',
    },
    {
      title: '尋ねれば答える',
      text: '画像を右クリックして「コンテンツクレデンシャルを詳しく見る」を選んでください。誰が署名したか、何から作られたか、すべてのチェックが見られます。',
    },
    {
      title: '分からないことは分からないと言う',
      text: '多くのサイトが取り除くため、多くの画像には来歴情報がありません。それは画像について何も示さず、Whenceもそう伝えます。',
    },
  ],
  signsTitle: '四つの印',
  privacyTitle: '手元にとどまるもの',
  privacy:
    'すべてお使いのコンピューター上でチェックします。私たちのサーバーもアカウントも統計もありません。画像は、ページが取得したのと同じ場所から、Cookieなしでもう一度取得します。',
  askTitle: 'Whenceが見てよい場所は?',
  ask: 'X、Facebook、Instagram、Threads、LinkedIn、TikTok、YouTube、Reddit、Bluesky、Mastodon、Telegram、WhatsAppの画像をチェックするには、Whenceがこれらのサイトを読み、画像を取得する必要があります。',
  allow: 'これらのサイト',
  allowAll: 'すべてのサイト',
  allowAllNote:
    'すべてのサイト: 訪れるすべてのページをWhenceが読み、その画像をチェックできるようになるため、ブラウザーがより広い許可を求めます。',
  onlyClick: 'クリックしたときだけ',
  onlyClickNote: 'クリックしたときだけ: 自動では何も読みません。画像を右クリックするとチェックします。',
  allowed: '許可されました。Whenceを使えます。',
  allowedAll: 'すべてのサイトで許可されました。Whenceを使えます。',
  clickChosen: 'Whenceはクリックされるまで待ちます。',
  refused: '許可されませんでしたが、問題ありません。画像の右クリックは使えます。',
  tryTitle: '試す',
  tryLead: '1枚の画像の3つのコピーです。Whenceが今、このコンピューターで確認します。1つ選んで、結果を読んでください。',
  trySample:
    '画像はWhenceに付属し、Whence自身が署名しました。この署名者を載せたリストはなく、Whenceはそのとおりに言います。',
  tryMeaning: '意味すること',
  tryNext: 'できること',
  help: '読み方',
  later: 'これは設定でいつでも変えられます。',
  settings: '設定',
  tryInspector: 'ファイルで試す',
};
