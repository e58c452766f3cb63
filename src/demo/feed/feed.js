// A small social feed: posts arrive as the reader nears the end, media come from a second origin and load lazily.

const posts = document.querySelector('#posts');
const end = document.querySelector('#end');
const sentinel = document.querySelector('#sentinel');

function element(name, properties = {}, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function picture({ src, alt, width, height }) {
  return element('img', { loading: 'lazy', decoding: 'async', alt, width, height, src });
}

function linked(src, child) {
  return element('a', { className: 'media', href: src, target: '_blank', rel: 'noopener' }, [child]);
}

const builders = {
  image: (media) => linked(media.src, picture(media)),
  srcset: (media) => {
    const img = element('img', { loading: 'lazy', alt: media.alt, width: media.width, height: media.height });
    img.sizes = '(max-width: 640px) 100vw, 600px';
    img.srcset = `${media.small} 640w, ${media.src} 1280w`;
    img.src = media.src;
    return linked(media.src, img);
  },
  picture: (media) =>
    linked(
      media.src,
      element('picture', {}, [element('source', { type: 'image/webp', srcset: media.webp }), picture(media)]),
    ),
  background: (media) => {
    const box = element('div', { className: 'media background', role: 'img', ariaLabel: media.alt });
    box.style.backgroundImage = `url("${media.src}")`;
    return box;
  },
  gallery: (media) =>
    element(
      'div',
      { className: 'media gallery' },
      media.sources.map((src) => picture({ src, alt: media.alt, width: 600, height: 600 })),
    ),
  shadow: (media) => {
    const host = element('photo-card', { className: 'media' });
    const style = element('style', {
      textContent: 'img { display: block; width: 100%; max-height: 640px; object-fit: cover; }',
    });
    host.attachShadow({ mode: 'open' }).append(style, picture({ ...media, width: 960, height: 1200 }));
    return host;
  },
  svg: (media) => {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 600 400');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', media.alt);
    const image = document.createElementNS(space, 'image');
    for (const [name, value] of Object.entries({
      href: media.src,
      width: 600,
      height: 400,
      preserveAspectRatio: 'xMidYMid slice',
    })) {
      image.setAttribute(name, value);
    }
    const text = document.createElementNS(space, 'text');
    for (const [name, value] of Object.entries({ x: 36, y: 352, fill: '#fff', 'font-size': 34, 'font-weight': 700 }))
      text.setAttribute(name, value);
    text.textContent = 'Summer exhibition';
    svg.append(image, text);
    return element('div', { className: 'media' }, [svg]);
  },
  swap: (media) => {
    const img = picture({ src: media.src, alt: media.alt, width: 1200, height: 800 });
    const slides = element('div', { className: 'media slides' }, [img]);
    img.addEventListener(
      'load',
      () =>
        whenSeen(slides, () =>
          setTimeout(() => {
            img.addEventListener('load', () => slides.setAttribute('data-swapped', ''), { once: true });
            img.src = media.next;
          }, 1500),
        ),
      { once: true },
    );
    return slides;
  },
  video: (media) => {
    const video = element('video', { controls: true, muted: true, loop: true, playsInline: true, preload: 'metadata' });
    if (media.poster !== '') video.poster = media.poster;
    video.append(element('source', { src: media.src, type: 'video/mp4' }));
    return element('div', { className: 'media' }, [video]);
  },
  stream: (media) => {
    const video = element('video', { controls: true, muted: true, loop: true, playsInline: true });
    const box = element('div', { className: 'media' }, [video]);
    whenSeen(box, () => stream(video, media));
    return box;
  },
  frame: (media) =>
    element('div', { className: 'media' }, [
      element('iframe', { src: media.page, title: media.title, loading: 'lazy' }),
    ]),
};

/** As large sites play video: the page fetches pieces and appends them, so that no file stands behind the element. */
async function stream(video, media) {
  const source = new MediaSource();
  video.src = URL.createObjectURL(source);
  await new Promise((opened) => source.addEventListener('sourceopen', opened, { once: true }));
  const buffer = source.addSourceBuffer(media.codecs);
  const response = await fetch(media.src);
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    buffer.appendBuffer(value);
    await new Promise((appended) => buffer.addEventListener('updateend', appended, { once: true }));
  }
  source.endOfStream();
}

function whenSeen(target, action) {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    action();
  });
  observer.observe(target);
}

const ICONS = {
  reply: 'M4 5h16v11H10l-5 4v-4H4z',
  share: 'M5 12v8h14v-8M12 15V4M8 8l4-4 4 4',
  like: 'M12 20S4 15 4 9.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15 12 20 12 20z',
};

function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

function count(name, label, value) {
  return element('span', { ariaLabel: `${value} ${label}` }, [
    icon(name),
    new Intl.NumberFormat('en', { notation: 'compact' }).format(value),
  ]);
}

function post({ author, handle, colours, when, text, media, replies, shares, likes }) {
  const avatar = element('span', {
    className: 'avatar',
    textContent: author.replace(/^The /, '')[0],
    ariaHidden: 'true',
  });
  avatar.style.background = `linear-gradient(135deg, ${colours[0]}, ${colours[1]})`;
  const byline = element('div', { className: 'byline' }, [
    avatar,
    element('div', {}, [
      element('b', { textContent: author }),
      element('span', { className: 'handle', textContent: `@${handle} · ${when}` }),
    ]),
  ]);
  const actions = element('div', { className: 'actions' }, [
    count('reply', 'replies', replies),
    count('share', 'shares', shares),
    count('like', 'likes', likes),
  ]);
  return element('article', {}, [byline, element('p', { textContent: text }), builders[media.kind](media), actions]);
}

let next = 0;
let loading = false;

async function more() {
  if (loading || next === null) return;
  loading = true;
  const response = await fetch(`/posts?from=${next}`);
  const answer = await response.json();
  posts.append(...answer.posts.map(post));
  next = answer.next;
  loading = false;
  posts.ariaBusy = String(next !== null);
  end.hidden = next !== null;
  // The sentinel may still be in view, and then no further news of it comes.
  if (next !== null && sentinel.getBoundingClientRect().top < innerHeight + 600) await more();
}

new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), {
  rootMargin: '600px',
}).observe(sentinel);
