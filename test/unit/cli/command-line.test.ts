import { describe, expect, test } from 'vitest';
import { type Command, parseCommand } from '../../../src/cli/command-line.ts';

function parsed(line: string): Command {
  const command = parseCommand(line.split(' ').filter(Boolean), 0);
  if (command === 'help') throw new Error('help');
  return command;
}

describe('the command line', () => {
  test('judges files as of now, by the product’s own lists', () => {
    expect(parsed('a.jpg b.jpg')).toEqual({
      json: false,
      crjson: false,
      at: 0,
      atGiven: false,
      trust: null,
      sidecar: null,
      segments: [],
      link: null,
      report: null,
      paths: ['a.jpg', 'b.jpg'],
    });
  });

  test('takes all words up to the next option for the segments of a stream', () => {
    expect(parsed('init.mp4 --segments 1.m4s 2.m4s --json')).toMatchObject({
      paths: ['init.mp4'],
      segments: ['1.m4s', '2.m4s'],
      json: true,
    });
    expect(parsed('--crjson init.mp4 --segments 1.m4s')).toMatchObject({ crjson: true, segments: ['1.m4s'] });
  });

  test('takes the Link header that a file was served with', () => {
    const command = parseCommand(['a.jpg', '--link', '</a.c2pa>; rel=c2pa-manifest'], 0);
    expect(command).toMatchObject({ link: '</a.c2pa>; rel=c2pa-manifest' });
  });

  test.each([
    ['no file', '--json'],
    ['two forms of one answer', '--json --crjson a.jpg'],
    ['segments without the file that they belong to', '--segments 1.m4s'],
    ['segments of several files', 'a.mp4 b.mp4 --segments 1.m4s'],
    ['segments without names', 'a.mp4 --segments --json'],
    ['one header for several files', 'a.jpg b.jpg --link x'],
    ['one detached store for several files', 'a.jpg b.jpg --sidecar x.c2pa'],
    ['a saved report as crJSON', '--report x.json --crjson'],
    ['a time that is none', 'a.jpg --at soon'],
    ['an unknown option', 'a.jpg --verbose'],
  ])('refuses %s', (_, line) => {
    expect(() => parsed(line)).toThrow();
  });
});
