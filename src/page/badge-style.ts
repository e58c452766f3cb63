import { createElement } from './native-dom.ts';

/**
 * The look of our layer. `!important` inside a shadow root beats every rule and inline style of the page (CSS Scoping,
 * 3.3.1), so the page can take the layer away but not restyle it. Neutral colours only: a badge is no traffic light.
 */
const LAYER_STYLE = `
:host {
  all: initial !important;
  position: absolute !important;
  left: 0 !important;
  top: 0 !important;
  width: 100px !important;
  height: 100px !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  contain: layout style !important;
}
.badge, .mark, .tip {
  position: absolute;
  left: 0;
  top: 0;
  box-sizing: border-box;
  pointer-events: none;
}
.badge {
  display: flex;
  align-items: center;
  gap: 4px;
  height: 22px;
  padding: 0 7px 0 4px;
  overflow: hidden;
  border: 1px solid #ffffffb0;
  border-radius: 11px;
  background: #20242cf0;
  color: #fff;
  font: 600 12px/20px system-ui, sans-serif;
  white-space: nowrap;
}
.badge svg { flex: none; width: 14px; height: 14px; }
.badge span { overflow: hidden; text-overflow: ellipsis; unicode-bidi: isolate; }
.tip {
  max-width: 280px;
  padding: 6px 9px;
  border: 1px solid #ffffffb0;
  border-radius: 6px;
  background: #20242c;
  color: #fff;
  font: 400 12px/17px system-ui, sans-serif;
}
.mark { border: 3px solid #20242c; outline: 3px solid #fff; border-radius: 4px; }
[hidden] { display: none; }
@media (forced-colors: active) { .badge, .tip { background: Canvas; color: CanvasText; border-color: CanvasText; } }
@media print { .badge, .mark, .tip { display: none; } }
`;

/** Applies the style where a page's content policy cannot forbid it: constructed sheets are not inline styles. */
export function applyLayerStyle(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LAYER_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses this through the wrappers that content scripts see; there a style element does.
    const style = createElement(document, 'style');
    style.textContent = LAYER_STYLE;
    root.append(style);
  }
}
