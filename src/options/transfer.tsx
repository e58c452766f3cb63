import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { chosenLanguage } from '../browser/chosen-language.ts';
import { ownAnchors } from '../browser/own-anchors.ts';
import { reportContact } from '../browser/report-contact.ts';
import { ask } from '../messages/ask.ts';
import { appearance, chooseAppearance } from '../ui/appearance.ts';
import { ChooseFiles } from '../ui/choose-files.tsx';
import { saveFile } from '../ui/save-file.ts';
import { importAnchors, importFound, OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';
import { readSettingsText, type SettingsFile, settingsText } from './settings-file.ts';

const FILE_NAME = 'whence-settings.json';

/** Settings as a file, out and in. Anchors come in only by a button of their own. */
export function Transfer({ onLanguage }: { readonly onLanguage: () => void }): JSX.Element {
  const [found, setFound] = useState<SettingsFile | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const fails = (): void => setMessage(NO_ANSWER.text);
  const save = async (): Promise<void> => {
    const [settings, switches] = await Promise.all([ask('settings', {}), ask('site-switches', {})]);
    const [contact, anchors, language] = await Promise.all([
      reportContact.read(),
      ownAnchors.read(),
      chosenLanguage.read(),
    ]);
    const text = settingsText({ settings, switches, contact, anchors, language, appearance: appearance() });
    saveFile(FILE_NAME, 'application/json', text);
  };
  const read = async (file: File | undefined): Promise<void> => {
    const text = file === undefined ? null : readSettingsText(await file.text());
    setFound(text);
    setMessage(file !== undefined && text === null ? OPTIONS.importWrong : null);
  };
  const take = async (file: SettingsFile, withAnchors: boolean): Promise<void> => {
    await ask('set-settings', file.settings);
    for (const { origin, scan } of file.switches) await ask('set-site-scan', { origin, scan });
    await reportContact.write(file.contact);
    chooseAppearance(file.appearance);
    await chosenLanguage.write(file.language);
    if (withAnchors) await ownAnchors.write(file.anchors);
    setFound(null);
    setMessage(OPTIONS.imported);
    onLanguage();
  };
  return (
    <section class="group">
      <h2>{OPTIONS.transferTitle}</h2>
      <p class="note">{OPTIONS.transferNote}</p>
      <p class="button-row">
        <button type="button" class="button" data-action="export-settings" onClick={() => void save().catch(fails)}>
          {OPTIONS.exportSettings}
        </button>
        <ChooseFiles
          label={OPTIONS.importSettings}
          action="import-settings"
          accept="application/json,.json"
          onFiles={([file]) => void read(file).catch(fails)}
        />
      </p>
      {found === null ? null : (
        <div class="found-settings">
          <p>{importFound(found.switches.length)}</p>
          <p>
            <button
              type="button"
              class="button"
              data-action="take-settings"
              onClick={() => void take(found, false).catch(fails)}
            >
              {OPTIONS.importTake}
            </button>
          </p>
          {found.anchors.length === 0 ? null : (
            <>
              <p class="warned">{importAnchors(found.anchors.length)}</p>
              <p>
                <button
                  type="button"
                  class="button"
                  data-action="take-all"
                  onClick={() => void take(found, true).catch(fails)}
                >
                  {OPTIONS.importTakeAll}
                </button>
              </p>
            </>
          )}
        </div>
      )}
      <p role="status">{message}</p>
    </section>
  );
}
