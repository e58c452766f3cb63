import type { JSX } from 'preact';
import { ownUrl } from '../browser/runtime.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { OPTIONS } from '../wording/options.ts';
import { SURFACE } from '../wording/surface.ts';
import { AppearanceSettings } from './appearance-settings.tsx';
import { ContactSettings } from './contact-settings.tsx';
import { Forgetting } from './forgetting.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { OwnAnchors } from './own-anchors.tsx';
import { PageSettings } from './page-settings.tsx';
import { SiteList } from './site-list.tsx';
import { Transfer } from './transfer.tsx';
import { TrustLists } from './trust-lists.tsx';
import { WatermarkModels } from './watermark-models.tsx';

interface Properties {
  /** Another language was chosen. */
  readonly onLanguage: () => void;
}

export function Options({ onLanguage }: Properties): JSX.Element {
  return (
    <>
      <header class="options-head">
        <h1 class="wordmark">
          <BrandMark />
          {SURFACE.product}
          <span class="wordmark-part">{OPTIONS.name}</span>
        </h1>
        <a class="button" href={ownUrl('src/inspect/index.html')} target="_blank" rel="noreferrer">
          {OPTIONS.inspect}
        </a>
      </header>
      <PageSettings />
      <SiteList />
      <TrustLists />
      <OwnAnchors />
      <LanguageSetting onChosen={onLanguage} />
      <AppearanceSettings />
      <ContactSettings />
      <Forgetting />
      <WatermarkModels />
      <Transfer onLanguage={onLanguage} />
      <section class="group">
        <h2>{OPTIONS.privacyTitle}</h2>
        <p class="note">{OPTIONS.privacy}</p>
      </section>
      <p class="note foot">{SURFACE.alwaysTrue}</p>
    </>
  );
}
