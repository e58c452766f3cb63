import type { ComponentChildren, JSX } from 'preact';

interface Properties {
  readonly name: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
  /** Called inside the click itself, so that a browser lets it ask for permissions. */
  readonly onSwitch: (on: boolean) => void;
}

/** A switch with its label, for keyboard, mouse and screen reader alike. */
export function Switch({ name, on, disabled = false, children, onSwitch }: Properties): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      disabled={disabled}
      data-switch={name}
      onClick={() => onSwitch(!on)}
    >
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-knob" />
      </span>
    </button>
  );
}
