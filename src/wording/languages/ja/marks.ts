import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
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
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}。詳しくはツールバーのボタンで見られます。',
  inspectMenu: 'コンテンツクレデンシャルを詳しく見る',
  toolbar: {
    nothing: 'Whence: ここではまだコンテンツクレデンシャルが見つかっていません',
    found: { other: 'Whence: コンテンツクレデンシャルのある項目 {count} 件' },
    broken: { other: 'Whence: コンテンツクレデンシャルのある項目 {found} 件、うち無効 {count} 件' },
  },
};
