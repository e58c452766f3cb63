import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { APPEARANCES, appearance, chooseAppearance } from '../ui/appearance.ts';
import { OPTIONS } from '../wording/options.ts';

/** The theme of our own pages. */
export function AppearanceSettings(): JSX.Element {
  const [chosen, setChosen] = useState(appearance);
  return (
    <section class="group">
      <h2 id="appearance">{OPTIONS.appearanceTitle}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="appearance">
        {APPEARANCES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="appearance"
              value={one}
              checked={one === chosen}
              onChange={() => {
                chooseAppearance(one);
                setChosen(one);
              }}
            />{' '}
            {OPTIONS.appearances[one]}
          </label>
        ))}
      </div>
      <p class="note">{OPTIONS.appearanceNote}</p>
    </section>
  );
}
