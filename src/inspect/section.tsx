import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProperties {
  readonly name: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** One part of the report under its own heading. */
export function Section({ name, title, lead, children }: SectionProperties): JSX.Element {
  const id = useId();
  return (
    <section class="section" data-section={name} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead === undefined ? null : <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

interface FactProperties {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** One line of a list of facts; belongs into a `dl`. */
export function Fact({ label, children }: FactProperties): JSX.Element {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
