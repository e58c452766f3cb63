/** Addresses that a hostile page may use; all lie on loopback servers of the test. */
export interface Places {
  /** Origin of the media, another than the page's. */
  readonly media: string;
  /** Origin on another host of this machine, where the page has no business. */
  readonly elsewhere: string;
  /** A picture with credentials of a listed signer, 400 × 300, light blue. */
  readonly signed: string;
  /** A picture without, of the same size, light red. */
  readonly other: string;
}

/**
 * What has to happen to the badge of the picture with the id `it`.
 * - `withdrawn`: it stood, is gone within a frame of the attack, and stays away
 * - `renewed`: the same, and comes back once the new load is judged
 * - `follows`: it stands at the picture, before and after
 * - `never`: there is none at any time
 * - `told`: the page was served another file than we; a badge may stand, and the list says how weak its tie to the page is
 * - `stands`: nobody can tell; docs/USER-GUIDE.md says so
 */
export type Outcome = 'withdrawn' | 'renewed' | 'follows' | 'never' | 'told' | 'stands';

/** Runs in the page: it must bring all it needs. */
export type Attack = (places: Places) => unknown;

export interface HostilePage {
  /** Number of the attack in the list of attacks (docs/USER-GUIDE.md names them by the same numbers). */
  readonly attack: string;
  readonly name: string;
  /** What stands in the body. `SIGNED`, `OTHER`, `MEDIA` and `ELSEWHERE` are replaced by addresses. */
  readonly markup: string;
  /** What the page does once the badge stands. */
  readonly act?: Attack;
  readonly outcome: Outcome;
  /** Verdicts that are listed in the end, sorted; where left out, whatever they are. */
  readonly verdicts?: readonly string[];
  /** Start of paths that the extension itself may not have asked any server for. */
  readonly untouched?: string;
  readonly only?: 'chromium' | 'firefox';
}

/** A picture with credentials in a box of its own. */
export const PICTURE =
  '<figure style="position:relative;width:400px;height:300px;margin:20px"><img id="it" src="SIGNED" width="400" height="300"></figure>';
