import { render } from 'preact';
import { wearAppearance } from '../ui/appearance.ts';
import { speakHere } from '../ui/speak.ts';
import { open } from './opening.ts';
import { Popup } from './popup.tsx';

/** Draws the list of a tab into the element of this name: once its words are there, and its first entries or the patience ended. */
export async function show(place: string, { stays }: { readonly stays: boolean }): Promise<void> {
  const opening = open(location.search);
  wearAppearance();
  await speakHere(['likeness']);
  const element = document.getElementById(place);
  if (element !== null) render(<Popup opening={await opening} stays={stays} />, element);
}
