import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embeddedPicture } from '../../../src/evidence/embedded-picture.ts';
import { evidenceHtml } from '../../../src/evidence/evidence-html.ts';
import { fileStem } from '../../../src/evidence/file-stem.ts';
import { isMailAddress, mailAddress } from '../../../src/evidence/mail.ts';
import { PAGE_STYLE, STYLE_HASH } from '../../../src/evidence/page-style.ts';
import { replayCommand } from '../../../src/evidence/replay-command.ts';
import { LANGUAGES } from '../../../src/wording/languages.ts';
import { speak, speakEnglish } from '../../../src/wording/spoken.ts';
import { failing, LISTED, manifest, report } from '../verdict/hand-made-report.ts';
import { evidence, item } from './sample.ts';

test('the policy of a page names its one style and nothing else', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
  const html = evidenceHtml(evidence(item()));
  expect(html).toContain(`<style>${PAGE_STYLE}</style>`);
  expect(html).toContain(`default-src 'none'; img-src data:; style-src '${STYLE_HASH}'`);
});

test('a page says where, when, what was found, by which lists and how to come to it again', () => {
  const given = report('Invalid', { results: failing('assertion.dataHash.mismatch'), trustVersion: 'c2pa 2026-08-05' });
  const html = evidenceHtml(evidence(item({ notes: 'Seen by two of us.' }, given)));
  for (const part of [
    'https://example.org/post/1',
    'https://cdn.example/harbour.jpg',
    given.file.sha256,
    given.checkedAt,
    'Changed since signing',
    'assertion.dataHash.mismatch',
    'c2pa 2026-08-05',
    'Seen by two of us.',
    replayCommand(given),
    'Whence 0.1.0',
  ]) {
    expect(html).toContain(part);
  }
});

test('what is passed on says whose list it is that knows a signer, for it is not its reader’s own', () => {
  const signer = { ...LISTED, list: 'user' } as const;
  const given = evidence(item({}, report('Trusted', { manifests: [manifest({ signer })] })));
  const body = new URL(mailAddress(given, null)).searchParams.get('body');
  for (const text of [evidenceHtml(given), body]) {
    expect(text).toContain('A list added by hand by whoever made this report');
    expect(text).not.toMatch(/your own/i);
  }
  const listed = evidence(item({}, report('Trusted', { manifests: [manifest({ signer: LISTED })] })));
  expect(new URL(mailAddress(listed, null)).searchParams.get('body')).toContain('Trust list: C2PA Trust List');
});

test('a title that is markup stays text, and what counterfeits a finding stands as its code', () => {
  const given = report('Trusted', { manifests: [manifest({ title: '</dd><script>x</script>\u202e✅' })] });
  const html = evidenceHtml(evidence(item({ name: '"><img src=x onerror=x>' }, given)));
  expect(html).not.toMatch(/<script|<img|\u202e|✅/);
  expect(html).toContain('U+202E');
  expect(html).toContain('U+2705');
});

test('only pictures that are pixels and lie in the report are drawn', () => {
  expect(embeddedPicture('data:image/png;base64,AAAA')).not.toBeNull();
  for (const address of [
    'https://example.org/a.png',
    'data:image/svg+xml;base64,AAAA',
    'data:text/html;base64,AAAA',
    'data:image/png;base64,AA"onerror=x',
  ]) {
    expect(embeddedPicture(address)).toBeNull();
    expect(evidenceHtml(evidence(item({ thumbnail: address, screenshot: address })))).not.toContain('<img');
  }
});

test('names of saved files and commands hold no word of a stranger', () => {
  const hostile = report('Trusted', { checkedAt: '$(rm -rf ~)', file: { size: 1, sha256: '../../x', format: null } });
  const given = item({ name: '../../etc/passwd;id' }, hostile);
  expect(fileStem(evidence(given))).toMatch(/^[a-z0-9-]+$/);
  expect(fileStem(evidence(given, given))).toMatch(/^[a-z0-9-]+$/);
  expect(replayCommand(hostile)).toBe('npm run -s verify -- --at TIME FILE');
});

test('a mail has the one receiver of the options, and no name in it adds another or a header', () => {
  const address = mailAddress(evidence(item({ name: 'a\r\nBcc: x@example.org&to=y@example.org' })), 'desk@example.org');
  expect(address.startsWith('mailto:desk@example.org?subject=')).toBe(true);
  expect(new URL(address).searchParams.getAll('to')).toEqual([]);
  expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
  expect(new URL(address).searchParams.get('subject')).not.toMatch(/[\r\n]/);
  for (const receiver of ['a@b.example,c@d.example', 'a@b.example?bcc=c@d.example', 'x', 'a@b.example\r\n']) {
    expect(isMailAddress(receiver)).toBe(false);
    expect(mailAddress(evidence(item()), receiver)).toMatch(/^mailto:\?/);
  }
});

test('a mail of many files is cut, and never inside a character', () => {
  const many = Array.from({ length: 80 }, (_, index) => item({ name: `${index} 🌊🌊🌊🌊🌊` }));
  expect(mailAddress(evidence(...many), null).length).toBeLessThan(8_000);
});

test('a page is in the language of whoever saves it, and says so', async () => {
  speak('evidence', await LANGUAGES.ar.evidence());
  const html = evidenceHtml(evidence(item()), 'ar');
  speakEnglish();
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).not.toContain('Files in this report');
  expect(evidenceHtml(evidence(item()))).toContain('Files in this report');
});
