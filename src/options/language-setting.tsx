import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { chosenLanguage } from '../browser/chosen-language.ts';
import { TAGS } from '../wording/language-for.ts';
import { LANGUAGE_NAMES } from '../wording/language-names.ts';
import { OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';

/** The language of every surface: the browser's, or one that the reader names. */
export function LanguageSetting({ onChosen }: { readonly onChosen: () => void }): JSX.Element {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    chosenLanguage.read().then(setChosen, () => setFailed(true));
  }, []);
  const choose = async (tag: string): Promise<void> => {
    setChosen(tag);
    await chosenLanguage.write(tag);
    onChosen();
  };
  return (
    <section class="group">
      <h2>
        <label for={id}>{OPTIONS.languageTitle}</label>
      </h2>
      <select
        id={id}
        name="language"
        disabled={chosen === null}
        value={chosen ?? ''}
        onChange={(event) => void choose(event.currentTarget.value).catch(() => setFailed(true))}
      >
        <option value="">{OPTIONS.languageBrowser}</option>
        {TAGS.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGE_NAMES[tag]}
          </option>
        ))}
      </select>
      <p class="note">{OPTIONS.languageNote}</p>
      <p role="status">{failed ? NO_ANSWER.text : null}</p>
    </section>
  );
}
