import type { VoterCatalog } from '../catalog.ts';

const BROKEN =
  '来歴情報の内容を当てにすることはできません。来歴情報を作ったプログラムの悪意のない誤りの場合もあります。画像に写っている内容については何も示しません。';
const BROKEN_NEXT = '来歴情報のないファイルとして扱い、出どころで同じものを探してください。';
const LISTED = '署名が及ぶ範囲では、ファイルは表示の署名者が署名したものとバイト単位で同じです。';
const AGAIN = 'もう一度チェックするか、ファイルを保存してここで開いてください。';
const SAVE = 'ファイルを保存して、ここで開いてください。';

export const JAPANESE: VoterCatalog = {
  marks: {
    badges: {
      trusted: 'リスト掲載の署名者',
      'unknown-signer': 'リストにない署名者',
      'partly-listed': '一部がリスト掲載',
      changed: '署名後に変更あり',
      invalid: '来歴情報が無効',
      none: '来歴情報なし',
      'not-checked': '未チェック',
      checking: 'チェック中…',
    },
    origins: {
      'ai-generated': 'AI生成',
      'ai-edited': 'AIで編集',
      'camera-captured': 'カメラで撮影',
    },
  },
  actions: {
    'c2pa.addedText': '文字の追加',
    'c2pa.adjustedColor': '色の調整',
    'c2pa.changedSpeed': '速度の変更',
    'c2pa.color_adjustments': '色の調整',
    'c2pa.converted': '形式の変換',
    'c2pa.copied': 'コピー',
    'c2pa.created': '作成',
    'c2pa.cropped': '切り抜き',
    'c2pa.deleted': '一部の削除',
    'c2pa.drawing': '描き込み',
    'c2pa.dubbed': '吹き替え',
    'c2pa.edited': '編集',
    'c2pa.edited.metadata': 'メタデータの編集',
    'c2pa.enhanced': '画質の補正',
    'c2pa.filtered': 'フィルター',
    'c2pa.formatted': '書式の変更',
    'c2pa.managed': '管理システムへの登録',
    'c2pa.mastered': 'マスタリング',
    'c2pa.mixed': 'ミキシング',
    'c2pa.opened': '読み込み',
    'c2pa.orientation': '回転または反転',
    'c2pa.placed': '別の画像の配置',
    'c2pa.printed': '印刷',
    'c2pa.produced': '制作',
    'c2pa.published': '公開',
    'c2pa.redacted': '情報の削除',
    'c2pa.remixed': 'リミックス',
    'c2pa.removed': '一部の除去',
    'c2pa.repackaged': '再パッケージ',
    'c2pa.resized': 'サイズの変更',
    'c2pa.resized.proportional': 'サイズの変更',
    'c2pa.saved': '保存',
    'c2pa.transcoded': '再エンコード',
    'c2pa.translated': '翻訳',
    'c2pa.trimmed': 'トリミング',
    'c2pa.unknown': '内容の記載がない変更',
    'c2pa.version_updated': '版の更新',
    'c2pa.watermarked': '透かしの追加',
    'c2pa.watermarked.bound': '透かしの追加',
    'c2pa.watermarked.unbound': '透かしの追加',
    'font.edited': 'フォントの編集',
  },
  bondNotes: {
    'page-worker': 'ページのスクリプトがページとサーバーの間に入っており、サーバーの代わりに答えた可能性があります。',
    'other-bytes': 'ページが受け取ったバイト列は、このファイルのものではありません。',
    'other-length': 'ページが受け取ったものは、このファイルと長さが違います。',
    'other-shape': 'ページの画像は、このファイルの画像と縦横の形が違います。',
  },
  rows: {
    'listed-c2pa': {
      sentence: '{name} による署名の後、変更されていません。',
      meaning: `${LISTED}写っている内容がそのとおりかどうかは、ご自身でご判断ください。`,
      next: 'この署名者を信じるかどうか、説明文が画像に合っているかどうかを考えてください。',
    },
    'listed-interim': {
      sentence: '{name} による署名の後、変更されていません。',
      meaning: `${LISTED}署名者が載っているのは、凍結されて更新されなくなった古いリストです。`,
      next: 'この署名者を信じるかどうかを考え、C2PAトラストリストに載っている署名者による新しいコピーを探してください。',
    },
    'listed-user': {
      sentence: '{name} による署名の後、変更されていません。',
      meaning: `${LISTED}署名者がリスト掲載とされるのは、誰かがこのブラウザーにリストを追加したためで、このブラウザーの中だけのことです。`,
      next: '誰がなぜそのリストを追加したのかを確かめてください。設定で見られます。',
    },
    'partly-listed-history': {
      sentence:
        '{name} による署名の後、変更されていません。ただし経緯の一部には、どのトラストリストにも載っていない者が署名しています。',
      meaning:
        'ファイルは表示の署名者が署名したものとバイト単位で同じです。ただし、どのリストにもない者にも依拠しており、その部分は裏付けがありません。',
      next: 'どの部分かを下で確認し、見知らぬ人の言葉として扱ってください。',
    },
    'partly-listed-identity': {
      sentence: '{name} による署名の後、変更されていません。ただし、裏付けのない別の名前も記されています。',
      meaning:
        'ファイルは表示の署名者が署名したものとバイト単位で同じです。ただし、どのリストにもない者にも依拠しており、その部分は裏付けがありません。',
      next: '別の名前を事実として広めず、その人や団体に尋ねてください。',
    },
    unlisted: {
      sentence: '署名の後、変更されていません。ただし、署名者はどのトラストリストにも載っていません。',
      meaning:
        '署名は有効ですが、このような署名は誰でも、どんな名前でも作れます。名前も記載内容も、裏付けのないものとして扱ってください。',
      next: '知っている出どころで同じ画像を探すか、公開した人に誰の署名かを尋ねてください。',
    },
    'changed-listed': {
      sentence: 'このファイルは {name} が署名したときのままではありません。',
      meaning:
        'ファイルは署名されたものと違っています。サイトによるサイズ変更やプログラムでの再保存など、害のない多くのことでもそうなります。画像に手を加えた場合もそうなります。',
      next: '署名者が公開したコピーを探し、二つを見比べてください。',
    },
    'changed-unlisted': {
      sentence: 'このファイルは署名者の手を離れたときのままではありません。',
      meaning:
        'ファイルは署名されたものと違っており、署名者はどのトラストリストにも載っていません。サイズ変更や再保存でも、画像に手を加えた場合でもそうなります。',
      next: BROKEN_NEXT,
    },
    expired: {
      sentence: '署名者の証明書は、基準となる時点で有効ではありませんでした。',
      meaning:
        '証明書は1、2年で期限が切れます。タイムスタンプがなければ、期限前に署名されたことを示すものがないため、来歴情報を当てにすることはできません。古いファイルでは自然に起こります。',
      next: '公開した人にタイムスタンプ付きのコピーを求め、知っている出どころで同じ画像を探してください。',
    },
    revoked: {
      sentence: '署名者の証明書は失効しています。',
      meaning:
        '発行者が証明書を取り消しました。鍵が盗まれた場合などです。この証明書で署名されたものは当てにできません。',
      next: '来歴情報のないファイルとして扱ってください。いつ取り消されたかはインスペクターで見られます。',
    },
    'unknown-to-issuer': {
      sentence: '発行者は署名者の証明書を把握していません。',
      meaning:
        '証明書に発行者として記された者が、その証明書を知らないと回答しました。つまり、この署名を保証する者はいません。',
      next: BROKEN_NEXT,
    },
    'binding-missing': {
      sentence: '来歴情報がこのファイルのバイト列に結び付いていません。',
      meaning:
        '来歴情報そのものに問題はないかもしれませんが、まさにこのファイルに結び付けるものがなく、別のファイルから取られた可能性もあります。',
      next: BROKEN_NEXT,
    },
    'signature-broken': { sentence: '署名が有効ではありません。', meaning: BROKEN, next: BROKEN_NEXT },
    'certificate-wrong': {
      sentence: '署名者の証明書が規則に従っていません。',
      meaning:
        '署名に使われた証明書が証明書の規則に反しているため、誰であるかの裏付けになりません。発行者の悪意のない誤りの場合もあります。',
      next: BROKEN_NEXT,
    },
    'statement-broken': {
      sentence: '来歴情報の記載の一つが、署名された内容や規則に合っていません。',
      meaning: BROKEN,
      next: BROKEN_NEXT,
    },
    'history-broken': {
      sentence: '記録された経緯の一部が有効ではありません。',
      meaning:
        '来歴情報が示す経緯の一部を当てにできないため、全体も当てにできません。各部分をまとめたプログラムの悪意のない誤りの場合もあります。',
      next: 'どの部分かをインスペクターで見て、その画像を出どころで探してください。',
    },
    'identity-broken': {
      sentence: '署名者のほかに記された名前の裏付けが有効ではありません。',
      meaning:
        '署名者のほかに名前が記されていますが、その裏付けとなるべきものが有効ではありません。来歴情報の内容を広めないでください。',
      next: '名前のある人や団体に、このファイルを知っているか尋ねてください。',
    },
    unreadable: {
      sentence: 'このファイルの来歴情報は読み取れません。',
      meaning:
        '来歴情報はありますが、最後まで読み取れません。転送が途中で切れた場合や、プログラムの不具合で起こります。画像に写っている内容については何も示しません。',
      next: 'ファイルをもう一度取得するか、公開した人に別のコピーを求めてください。',
    },
    none: {
      sentence: 'このファイルにはコンテンツクレデンシャル(来歴情報)がありません。多くのサイトが取り除きます。',
      meaning:
        'これが普通です。来歴情報を付けるプログラムは少なく、多くのサイトが取り除きます。画像がどう作られたか、何が写っているかについては何も示しません。',
      next: '最初に公開された場所と、同じ画像のより古いコピーを探してください。',
    },
    'not-checked': {
      sentence: null,
      meaning: 'Whenceはこのファイルを見ることができませんでした。画像については何も示しません。',
      next: null,
    },
    checking: {
      sentence: 'ファイルと来歴情報を読み取っています。',
      meaning: 'ファイルはお使いのコンピューター上で読み取られています。',
      next: '大きいファイルでは少し時間がかかります。',
    },
  },
  reasons: {
    network: { sentence: 'ファイルをそのアドレスから取得できませんでした。', next: AGAIN },
    'too-large': {
      sentence: 'ファイルが、Whenceが自動で読み取る大きさを超えています。',
      next: 'ファイルを保存して、ここで開いてください。ディスク上のファイルにはこの制限がありません。',
    },
    timeout: { sentence: 'ファイルの取得に時間がかかりすぎました。', next: AGAIN },
    'not-permitted': {
      sentence: 'このファイルを配信しているサイトから取得する許可が、Whenceにありません。',
      next: 'サイトを許可するか、ファイルを保存してここで開いてください。',
    },
    'private-address': {
      sentence: 'アドレスがプライベートネットワーク内にあり、Whenceはページのためにそこを見ることはしません。',
      next: SAVE,
    },
    stream: {
      sentence: 'プレーヤーがこのメディアを細切れで読み込むため、チェックするファイルがありません。',
      next: '同じ動画をファイルとして入手できる出どころを探してください。',
    },
    limit: {
      sentence: '悪意あるファイルでブラウザーが止まらないように設けた上限に、このファイルが達しました。',
      next: 'コマンドラインでファイルを開くか、公開した人に尋ねてください。',
    },
    'internal-error': {
      sentence: 'チェック中にWhence自身のエラーが起きました。',
      next: 'もう一度チェックしてください。また起きたらご報告ください。',
    },
    remote: {
      sentence: 'このファイルには別の場所にある来歴情報へのリンクしかなく、Whenceはそうしたリンクをたどりません。',
      next: '来歴情報を含むコピーを、公開した人に求めてください。',
    },
    unsupported: {
      sentence: 'Whenceはこの種類のファイルに対応していません。',
      next: '出どころで別の形式の画像を探してください。',
    },
    unavailable: {
      sentence: 'ファイルを読み取れませんでした。',
      next: 'もう一度チェックするか、別のコピーを開いてください。',
    },
    'no-media': {
      sentence: 'このファイルには来歴情報だけがあり、対象の画像は含まれていません。',
      next: '出どころで画像を探してください。コマンドラインなら、画像をこのようなファイルと合わせてチェックできます。',
    },
    identity: {
      sentence:
        '来歴情報に、別のサーバーでしか裏付けられない人や団体の名前がありますが、Whenceが自分から問い合わせることはありません。',
      next: '詳しく見てください。問い合わせなしにチェックできたことが示されます。',
    },
    'on-request': {
      sentence: 'ここではWhenceは自動で何も取得しません。静かなモードがオンか、接続がデータ節約中です。',
      next: '今チェックするか、静かなモードをオフにしてください。',
    },
    'served-differently': {
      sentence: 'ページにはWhenceとは別のファイルが渡されたため、ページに表示されているものについては何も言えません。',
      next: 'ページから画像を保存して、ここで開いてください。',
    },
  },
  itsSigner: '署名者',
  unreadable: 'このファイルの来歴情報は読み取れません。',
  warnings: {
    'uncovered-affects-picture': '画像の表示を変えうるバイトの一部が、署名の対象外です。',
    'uncovered-orientation': '画像の向きを指定できるEXIFデータが、署名の対象外です。',
    'uncovered-colours': '画像のすべての色を変えうるカラープロファイルが、署名の対象外です。',
    'uncovered-further-pictures':
      '別の画像やその記述(明るさ、奥行き)が署名の対象外です。明るい画面での表示を変えることがあります。',
    'uncovered-offsets': '映像や画像の各部分を表示する順序を記した表が、署名の対象外です。',
    'part-missing':
      'このファイルは別の画像や映像と一緒に署名されましたが、それらは取り除かれています。残った部分に変更はありません。',
    'ingredient-failed': 'このファイルの素材の来歴情報に、有効でないものがあります。',
    'ingredient-untrusted': 'このファイルの素材に、どのトラストリストにも載っていない者が署名したものがあります。',
    'identity-unconfirmed':
      '来歴情報には人や団体の名前もありますが、Whenceが調べられる範囲にその名前の裏付けはありません。',
    'hostile-text': 'このファイルの題名や名前に、隠れた文字や紛らわしい文字が含まれています。文字コードで表示します。',
    'several-manifests':
      'このファイルには、どこからも参照されていない来歴情報もあります。判定の対象外で、経緯にも含まれません。',
    'format-mismatch': '来歴情報は、このファイルとは別の種類のファイル用に作られたものです。',
    'signer-expired-without-time-stamp':
      '証明書の期限が切れており、期限前に署名されたことを示すタイムスタンプがありません。古いファイルでは自然に起こります。',
    'interim-list': '署名者が載っているのは、2026年1月に凍結された古い暫定リストで、C2PAトラストリストではありません。',
    'user-list': '署名者が載っているのは、このブラウザーに追加されたリストで、C2PAトラストリストではありません。',
    'trailing-bytes': '画像の終わりの後に別のデータがあり、署名の対象外です。',
    'uncovered-metadata': 'ファイルのメタデータの一部が署名の対象外です。画像は変わりません。',
    'revocation-not-checked':
      '証明書が失効しているかどうかはファイルからは分からず、Whenceはどこにも問い合わせません。',
    'revoked-since-signing': '証明書は署名後に取り消されましたが、それ以前の署名には影響しない理由によるものです。',
    'signer-incident':
      'この署名者の証明書は、公表された事案の後に取り消されたことがあります。それを使った署名からはほとんど何も言えません。',
    'authority-revoked': '署名者の証明書を発行した機関自体が失効しているため、リストはもうこの署名者を裏付けません。',
    'origin-overclaimed':
      '署名した製品は画像の成り立ちを記していますが、適合製品リストでのその製品の登録はそれを認めていません。',
    'unsigned-ai-mark':
      'ファイル内の署名のないメタデータに、AIが使われたとあります。このような表示は誰でも付け外しできます。',
    'remote-manifest': 'このファイルには別の場所にある来歴情報へのリンクもあります。Whenceは取得していません。',
    'insecure-transport': 'ファイルは暗号化されていない接続で届きました。',
    'trust-list-old': 'トラストリストが1か月以上更新されていません。',
  },
  trustLists: {
    c2pa: 'C2PAトラストリスト',
    interim: '暫定リスト(2026年1月に凍結)',
    user: 'ご自身のリスト',
    none: 'どのトラストリストにもない',
  },
  originMeanings: {
    'ai-generated': '来歴情報には、生成AIモデルがこの画像を作ったとあります。',
    'ai-edited': '来歴情報には、この画像の一部が生成AIモデルによるとあります。全体とは限りません。',
    'camera-captured': '来歴情報には、カメラがこの画像を撮影したとあり、その後のAIの使用は記録されていません。',
    unsaid:
      'カメラで撮影されたのか、AIがどこかを作ったのか、Whenceは来歴情報からは判断できません。どちらの可能性もあります。',
  },
  bonds: {
    0: 'このアドレスのファイルについての結果です。ページには別のものが表示されている可能性があります。',
    1: 'ファイルは、ページが読み込んだものと大きさと形が合っています。',
    2: 'ページの画像をファイルと見比べました。',
    3: 'ファイルはページが読み込んだものです。',
    4: 'まさにページが受け取ったバイト列です。',
    unset: 'ページに表示されているものとファイルとの関係は調べていません。',
  },
  signerLines: {
    time: '署名日時: {time}',
    certificate: '{certificate} の証明書',
    'time-certificate': '署名日時: {time}({certificate} の証明書)',
    signer: '署名者: {signer}',
    'signer-time': '署名者: {signer}、{time}',
    'signer-certificate': '署名者: {signer}({certificate} の証明書)',
    'signer-time-certificate': '署名者: {signer}、{time}({certificate} の証明書)',
  },
  surface: {
    product: 'Whence',
    warningsTitle: 'ほかに知っておくこと',
    signedBy: '署名者',
    signedOn: '署名日時',
    editedWith: '記録された編集:',
    edits: '記録された編集: {edits}',
    alwaysTrue:
      'コンテンツクレデンシャルは、ファイルがどこから来たかを示すもので、写っている内容がそのとおりかどうかは示しません。',
    retry: '再試行',
    noAnswerTitle: 'Whenceが応答しませんでした',
    noAnswerText: 'バックグラウンドで動くWhenceの部分が応答しませんでした。ページに問題はありません。',
  },
  mediaKinds: {
    image: '画像: {sentence}',
    video: '動画: {sentence}',
    poster: '動画のプレビュー画像: {sentence}',
    background: '背景画像: {sentence}',
    'svg-image': '図の中の画像: {sentence}',
    document: '開いたファイル: {sentence}',
    link: 'リンク先のファイル: {sentence}',
  },
  counts: {
    items: { other: '画像と動画 {count} 件' },
    omitted: { other: 'ページにはほかに {count} 件ありますが、一覧に出していません。' },
    notes: { other: '詳しく見る · 注記 {count} 件' },
    checking: { other: 'あと {count} 件をチェック中' },
  },
  popup: {
    noItems: 'まだ何も見つかっていません',
    checkSite: '{site} をチェック',
    allowSite: '{site} で許可',
    inspect: '詳しく見る',
    itemsTitle: 'このページの画像と動画',
    inView: '表示中',
    elsewhere: 'ページのほかの場所',
    filterTitle: '表示',
    filterAll: 'すべて',
    filterCredentials: '来歴情報',
    filterOrigin: 'AI・カメラ',
    filterOpen: '未チェック',
    recheck: '再チェック',
    show: '表示',
    showOnPage: 'ページで表示',
    badges: 'ページの画像に印を付ける',
    quiet: '静かなモード: 求めたときだけチェック',
    quietSite: '{site} では静かに',
    siteFacts: 'このサイトでの来歴情報の扱い',
    sidePanel: 'ページの横に開いておく',
    options: '設定',
    help: '読み方',
    election: '投票についての情報',
    links: 'Whenceのほかのページ',
    loading: '一覧を読み込み中',
    longText: '大きい動画には時間がかかります。一覧のほかの項目はもう見られます。',
    emptyTitle: 'このページではまだ何も見つかっていません',
    emptyText: 'スクロールしてください。画像と動画は、表示されている部分に近づくとチェックされます。',
    emptyFilterTitle: 'この条件に合うものはありません',
    emptyCredentialsTitle: '来歴情報のあるものはありません',
    emptyFilterText: 'これが普通です。多くのサイトが来歴情報を取り除きます。画像については何も示しません。',
    notPermittedTitle: 'Whenceはこのサイトを見ていません',
    notPermittedText:
      'ここで画像をチェックするには、このサイトを読み、画像をもう一度取得する許可が必要です。お使いのブラウザーからほかの誰かに何かが送られることはありません。',
    siteOffTitle: 'ここではチェックがオフです',
    siteOffText: '上でオンにするか、画像を右クリックして「Inspect Content Credentials」を選んでください。',
    impossibleTitle: '拡張機能はこのページを見られません',
    impossibleText: 'ブラウザーは、自身のページとストアを拡張機能に見せません。',
    refused: '許可されませんでした。何も変わっていません。',
  },
  sites: {
    delivered: {
      removed:
        '{site} は、表示するものからコンテンツクレデンシャルを取り除きます。ここでは付いていない画像が普通です。',
      kept: '{site} は、表示するもののコンテンツクレデンシャルを残します。',
      varies: '{site} は、表示するものの一部でコンテンツクレデンシャルを残し、ほかからは取り除きます。',
      'not-known': '{site} がコンテンツクレデンシャルをどう扱うかは分かっていません。多くのサイトが取り除きます。',
    },
    ownLabels: {
      ai: '{site} はアップロード時にそれを読み、AIについての記載があると独自のラベルを表示することがあります。',
      camera: '{site} はアップロード時にそれを読み、カメラについての記載があると独自のラベルを表示することがあります。',
      credentials: '{site} はアップロード時にそれを読み、独自の印を表示することがあります。',
      'not-known': null,
    },
    factSources: {
      'site-statement': 'サイト自身の説明による({month})。',
      'outside-test': '第三者のテストによる({month})。',
      'public-software': '公開されているソフトウェアによる({month})。',
    },
    siteUnknown:
      'このサイトについては何も分かっていません。多くのサイトが、表示するものからコンテンツクレデンシャルを取り除きます。',
  },
};
