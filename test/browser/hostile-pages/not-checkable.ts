import type { HostilePage } from './hostile-page.ts';

const never = (attack: string, name: string, markup: string, more: Partial<HostilePage> = {}): HostilePage => ({
  attack,
  name: `never: ${name}`,
  markup,
  outcome: 'never',
  ...more,
});

/** What may look like a judged picture and must not get its badge. */
export const NOT_CHECKABLE: readonly HostilePage[] = [
  never(
    '45',
    'a canvas with the signed picture in it',
    `<canvas id="it" width="400" height="300"></canvas><script>
      const image = new Image(); image.onload = () => it.getContext('2d').drawImage(image, 0, 0); image.src = 'SIGNED'</script>`,
    { verdicts: ['not-checked'] },
  ),
  never(
    '45',
    'a background of what is generated',
    '<style>main::before{content:"";position:absolute;inset:0;background:url(SIGNED)}</style><main id="it" style="position:relative;width:400px;height:300px"></main>',
    {
      verdicts: ['trusted'],
    },
  ),
  never(
    '45',
    'two backgrounds on one element',
    '<div id="it" style="width:400px;height:300px;background:url(OTHER?over), url(SIGNED)"></div>',
    {
      verdicts: ['none', 'trusted'],
    },
  ),
  never(
    '45',
    'a solid gradient over the signed background',
    '<div id="it" style="width:400px;height:300px;background:linear-gradient(#fdd,#fdd), url(SIGNED)"></div>',
    {
      verdicts: ['trusted'],
    },
  ),
  never(
    '45',
    'a mask of the signed picture over a colour',
    '<div id="it" style="width:400px;height:300px;background:#fdd;mask-image:url(SIGNED)"></div>',
    {
      verdicts: ['trusted'],
    },
  ),
  never(
    '43',
    'a part of a sheet of pictures',
    '<div id="it" style="width:100px;height:100px;background:url(SIGNED) -130px -90px"></div>',
    {
      verdicts: ['trusted'],
    },
  ),
  never(
    '43',
    'tiles of an unsigned scene',
    `<div id="it" style="width:400px;line-height:0">${'<img src="SIGNED" width="40" height="40">'.repeat(40)}</div>`,
    {
      verdicts: [],
    },
  ),
  never(
    '44',
    'a point beside another picture',
    '<img src="SIGNED" width="1" height="1"><img id="it" src="OTHER" width="400" height="300">',
    {
      verdicts: ['none'],
    },
  ),
  never(
    '44',
    'the signed one out of sight, another in it',
    '<img src="SIGNED" width="400" height="300" style="position:absolute;left:-5000px"><img id="it" src="OTHER" width="400" height="300">',
  ),
  never(
    '40',
    'the signed one invisible over another',
    '<div id="it" style="width:400px;height:300px;background:url(OTHER)"><img src="SIGNED" width="400" height="300" style="opacity:0"></div>',
    {
      verdicts: ['none'],
    },
  ),
  never(
    '46',
    'a film from MediaSource',
    `<video id="it" width="400" height="300"></video><script>it.src = URL.createObjectURL(new MediaSource())</script>`,
    { verdicts: ['not-checked'] },
  ),
  never('46', 'a film named by a playlist', '<video id="it" src="MEDIA/film.m3u8" width="400" height="300"></video>', {
    verdicts: ['not-checked'],
  }),
  never(
    '47',
    'a signed poster while another film runs',
    `<canvas id="paint" width="40" height="30" hidden></canvas><video id="it" poster="SIGNED" width="400" height="300" muted></video><script>
      paint.getContext('2d').fillStyle = '#fdd'; paint.getContext('2d').fillRect(0, 0, 40, 30);
      it.srcObject = paint.captureStream(); it.play().catch(() => {})</script>`,
  ),
  never(
    '48',
    'a blob of the signed bytes',
    `<img id="it" width="400" height="300"><script>
      fetch('SIGNED').then((answer) => answer.blob()).then((blob) => { it.src = URL.createObjectURL(blob) })</script>`,
    { verdicts: ['not-checked'] },
  ),
  never(
    '49',
    'a badge that the page draws',
    '<img id="it" src="OTHER" width="400" height="300"><b style="position:absolute;left:13px;top:13px;padding:3px 9px;border-radius:11px;background:#cde;color:#345">✓ Listed signer</b>',
    {
      verdicts: ['none'],
    },
  ),
  never(
    '55',
    'attributes without end',
    `<img id="it" src="OTHER" alt="${'x'.repeat(100_000)}" data-verdict="trusted" title="] , * { } &quot;" class="badge trusted" width="400" height="300">`,
    {
      verdicts: ['none'],
    },
  ),
  never(
    '56',
    'the attributes of a signed one on another',
    '<img src="SIGNED" id="a" data-k="1" width="10" height="10"><img id="it" src="OTHER" data-k="1" name="a" width="400" height="300">',
    {
      verdicts: ['none'],
    },
  ),
  never(
    '37',
    'a picture that the server replaces without end',
    '<img id="it" src="MEDIA/multipart" width="400" height="300">',
  ),
];
