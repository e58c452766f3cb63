import { type HostilePage, PICTURE } from './hostile-page.ts';

const shown = (source: string): string => `<img id="it" src="${source}" width="400" height="300">`;

const cloak = (by: string, name: string, more: Partial<HostilePage> = {}): HostilePage => ({
  attack: '33',
  name: `served: told apart by ${name}`,
  markup: shown(`MEDIA/cloak/${by}`),
  outcome: 'told',
  ...more,
});

const redirected = (status: number): HostilePage => ({
  attack: '61',
  name: `served: led to another host of this machine by ${status}`,
  markup: shown(`MEDIA/redirect/${status}?to=ELSEWHERE/private/by-${status}`),
  outcome: 'never',
  verdicts: ['not-checked'],
  untouched: `/private/by-${status}`,
});

/** The server, or a service worker of the page, gives the page something else than us, or leads us astray. */
export const SERVINGS: readonly HostilePage[] = [
  cloak('dest', 'Sec-Fetch-Dest'),
  cloak('mode', 'Sec-Fetch-Mode'),
  cloak('site', 'Sec-Fetch-Site'),
  cloak('accept', 'Accept'),
  cloak('referer', 'Referer'),
  cloak('cookie', 'Cookie', {
    markup: `<script>document.cookie = 'who=reader;path=/'</script>${shown('MEDIA/cloak/cookie')}`,
  }),
  cloak('first', 'who comes first', { attack: '35' }),
  cloak('range', 'Range', { attack: '35' }),
  {
    attack: '34',
    name: 'served: by the page’s own service worker',
    markup: `<img id="it" width="400" height="300"><script>
      navigator.serviceWorker.register('sw.js').then(async () => {
        if (!navigator.serviceWorker.controller)
          await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
        it.src = 'SIGNED?by-worker';
      })</script>`,
    outcome: 'told',
  },
  redirected(301),
  redirected(302),
  redirected(303),
  redirected(307),
  redirected(308),
  {
    attack: '60',
    name: 'served: from another host of this machine',
    markup: shown('ELSEWHERE/private/direct'),
    outcome: 'never',
    verdicts: ['not-checked'],
    untouched: '/private/direct',
  },
  {
    attack: '76',
    name: 'served: a bomb of zeros',
    markup: '<div id="it" style="width:400px;height:300px;background:url(MEDIA/bomb)"></div>',
    outcome: 'never',
  },
  {
    attack: '74',
    name: 'served: a length that no picture has',
    markup: '<div id="it" style="width:400px;height:300px;background:url(MEDIA/huge)"></div>',
    outcome: 'never',
  },
  {
    attack: '58',
    name: 'served: in a frame of another origin',
    markup: '<iframe id="it" src="MEDIA/frame" style="border:0;width:400px;height:300px"></iframe>',
    outcome: 'follows',
  },
  {
    attack: '58',
    // Its origin is nobody's, so that no host of this machine is its own.
    name: 'served: in a sandboxed frame, from a host of this machine',
    markup: `<iframe id="it" sandbox srcdoc="<body style='margin:0'><img src='SIGNED' width='400' height='300'>" style="border:0;width:400px;height:300px"></iframe>`,
    outcome: 'never',
    verdicts: ['not-checked'],
  },
  {
    attack: '33',
    name: 'served: the same to everybody',
    markup: PICTURE,
    outcome: 'follows',
    verdicts: ['trusted'],
  },
];
