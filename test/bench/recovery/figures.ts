/** Figures with what the product promises of them, one line each. */
export class Figures {
  private missed = 0;
  private readonly print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.print = print;
  }

  get allMet(): boolean {
    return this.missed === 0;
  }

  atLeast(name: string, figure: number, bound: number | null, show: (figure: number) => string): void {
    this.say(name, show(figure), bound === null ? null : [`at least ${show(bound)}`, figure >= bound]);
  }

  below(name: string, figure: number, bound: number | null, show: (figure: number) => string): void {
    this.say(name, show(figure), bound === null ? null : [`below ${show(bound)}`, figure < bound]);
  }

  none(name: string, count: number, of: number): void {
    this.say(name, `${count} of ${of}`, ['none', count === 0]);
  }

  private say(name: string, figure: string, promise: readonly [bound: string, met: boolean] | null): void {
    const [bound, met] = promise ?? ['no promise', true];
    if (!met) this.missed++;
    const answer = promise === null ? '' : met ? 'met' : 'MISSED';
    this.print(`${name.padEnd(62)} ${figure.padStart(20)}   ${bound.padEnd(18)} ${answer}`.trimEnd());
  }
}

/** How often something was so. */
export class Share {
  hits = 0;
  tries = 0;

  count(hit: boolean): void {
    this.tries++;
    if (hit) this.hits++;
  }

  get share(): number {
    return this.tries === 0 ? Number.NaN : this.hits / this.tries;
  }
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
