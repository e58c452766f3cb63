import type { Meeting, Remembered } from './remembered.ts';

/** One picture and every place where it was met again: what somebody who follows a campaign wants side by side. */
export interface Gathering {
  readonly picture: Remembered;
  /** By time, the first meeting first; of several with one file at one place only the first. */
  readonly meetings: readonly Meeting[];
  /** Origins of pages where it was met, the picture's own among them, each once. */
  readonly origins: readonly string[];
  /** Other signers than the picture's own who signed a copy. */
  readonly otherSigners: readonly string[];
  readonly withoutCredentials: number;
  /** Meetings at which areas differed. */
  readonly altered: number;
}

/** Pictures that were met more than once, those met at most places first. */
export function gather(pictures: readonly Remembered[], meetings: readonly Meeting[]): readonly Gathering[] {
  const byPicture = new Map<string, Meeting[]>();
  for (const meeting of [...meetings].sort((one, other) => one.at - other.at)) {
    const known = byPicture.get(meeting.picture) ?? [];
    if (!known.some(({ file, origin }) => file === meeting.file && origin === meeting.origin)) known.push(meeting);
    byPicture.set(meeting.picture, known);
  }
  return pictures
    .flatMap((picture) => {
      const own = byPicture.get(picture.id);
      return own === undefined ? [] : [gathering(picture, own)];
    })
    .sort((one, other) => other.origins.length - one.origins.length || other.meetings.length - one.meetings.length);
}

function gathering(picture: Remembered, meetings: readonly Meeting[]): Gathering {
  const signer = picture.credentials?.signer.name ?? null;
  const origins = [picture.origin, ...meetings.map(({ origin }) => origin)].filter((origin) => origin !== null);
  const signers = meetings.map((meeting) => meeting.signer).filter((name) => name !== null && name !== signer);
  return {
    picture,
    meetings,
    origins: [...new Set(origins)],
    otherSigners: [...new Set(signers.filter((name) => name !== null))],
    withoutCredentials: meetings.filter(({ verdict }) => verdict === 'none').length,
    altered: meetings.filter(({ kind }) => kind === 'differs').length,
  };
}
