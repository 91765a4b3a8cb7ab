// Turns sections into one text within a budget: whole sections are left out in a fixed order, never cut inside.

/** `priority` 0 stays; of the others the highest goes first. `title` names the section when it had to go. */
export interface Section {
  readonly title: string;
  readonly body: string;
  readonly priority: number;
}

/** Whether a text has at most `limit` UTF-16 units and at most `limit` bytes in UTF-8. */
export function fits(text: string, limit: number): boolean {
  if (text.length > limit) return false;
  return text.length * 3 <= limit || new TextEncoder().encode(text).length <= limit;
}

/** What is left of a page: its text, and the sections that had to go. */
export interface Page {
  readonly text: string;
  readonly dropped: readonly Section[];
}

/**
 * The sections in order, a blank line between them. `notice` says what had to go, and stands last.
 * When not even the sections of priority 0 fit, only the first ones that do are left.
 */
export function within(
  sections: readonly Section[],
  limit: number,
  notice: (titles: readonly string[]) => string,
): Page {
  let kept = sections.filter(({ body }) => body !== '');
  const dropped: Section[] = [];
  const said = () => (dropped.length > 0 ? [notice(dropped.map(({ title }) => title))] : []);
  const text = () => join([...kept.map(({ body }) => body), ...said()]);
  while (!fits(text(), limit)) {
    const next = leastImportant(kept);
    if (next === null) return { text: head(kept, limit), dropped: [...dropped, ...kept] };
    kept = kept.filter((section) => section !== next);
    dropped.push(next);
  }
  return { text: text(), dropped };
}

function leastImportant(sections: readonly Section[]): Section | null {
  const priority = Math.max(0, ...sections.map((section) => section.priority));
  return priority === 0 ? null : (sections.findLast((section) => section.priority === priority) ?? null);
}

function head(sections: readonly Section[], limit: number): string {
  const first = sections.findIndex((_, i) => !fits(join(sections.slice(0, i + 1).map(({ body }) => body)), limit));
  return join(sections.slice(0, first).map(({ body }) => body));
}

function join(bodies: readonly string[]): string {
  return bodies.length === 0 ? '' : `${bodies.join('\n\n')}\n`;
}
