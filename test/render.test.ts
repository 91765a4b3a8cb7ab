// Checks every renderer against hostile text: it is shown, it stays in its cell, it does nothing, and no budget is exceeded.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { annotations } from '../src/render/annotations.ts';
import { comment } from '../src/render/comment.ts';
import { code, prose, shorten, visible } from '../src/render/escape.ts';
import { type RenderOptions, renderers } from '../src/render/index.ts';
import { reviewComments } from '../src/render/review-comments.ts';
import type { Report } from '../src/report.ts';
import { call, decision, finding, OPTIONS, place, report, setting, unknown } from './fixtures/reports.ts';

interface Corpus {
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  readonly huge: readonly { readonly name: string; readonly unit: string; readonly times: number }[];
}
const corpus = JSON.parse(readFileSync(new URL('cases/hostile.json', import.meta.url), 'utf8')) as Corpus;

/** A report that holds `text` wherever a pull request can put one. */
function holding(text: string): Report {
  const at = place({ file: text, pointer: `/${text}` });
  const was = { ...at, side: 'before' as const };
  const rule = decision({ source: 'rule', rule: text, rules: 'allow', place: at });
  const origins = { before: [was], after: [at] };
  const accepted = { id: '0123456789abcdef', owner: text, reason: text || ' ', expires: text };
  const approval = { ...accepted, state: 'approved' } as const;
  const expired = { ...accepted, state: 'expired' } as const;
  return report({
    policies: text,
    baseline: { kind: 'ref', name: text, digest: null, first: false, notices: [text] },
    changes: [
      call({
        region: text,
        witness: { tool: 'Bash', input: { command: text } },
        before: { ...rule, place: was },
        after: rule,
      }),
      call({ direction: 'narrower', region: text, witness: { tool: text, input: { [text]: text } } }),
      call({ direction: 'sideways', before: decision({ source: 'setting', place: was }), after: rule }),
      setting({ pointer: `/env/${text}`, before: text, after: [text], dangerous: text, meaning: text || ' ', origins }),
      setting({ direction: 'narrower', before: [text, 'a'], after: ['b', { [text]: text }], dangerous: null, origins }),
      unknown({ about: text, why: text, origins, approval: expired }),
      unknown({ about: text, why: text, origins, approval }),
      call({ region: text, before: rule, after: rule, approval }),
      call({ region: text, approval: expired }),
    ],
    findings: (['error', 'warning', 'advice'] as const).map((severity) =>
      finding({
        severity,
        message: `here: \`${text}\` is ${text}`,
        why: text || ' ',
        fix: text || ' ',
        place: at,
        suggestion: { first: 4, last: 4, lines: [JSON.stringify(text)] },
      }),
    ),
    checks: [{ name: text, result: 'failed', summary: text, details: [text], paste: JSON.stringify([text], null, 2) }],
    diff: `--- before\n+++ after\n@@ -1 +1 @@\n-  ${JSON.stringify(text)}\n+  ${JSON.stringify(`${text}.`)}\n`,
    notAnalysed: [text],
  });
}

const WIDE: RenderOptions = { ...OPTIONS, limit: 900_000 };
const pages = ['markdown', 'summary', 'release-notes'];
const rendered = (name: string, from: Report, options: RenderOptions = WIDE) =>
  renderers.find((renderer) => renderer.name === name)?.render(from, options) ?? '';
const bodies = (from: Report) => reviewComments(from, WIDE).map(({ body }) => body);

/** What a forge makes of Markdown. Raw HTML passes, so that a tag that got through is seen. */
function html(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** The elements of a page without inline code (a sentence may hold any number of it) and without links into the repository. */
function skeleton(page: string): readonly string[] {
  const ours = page.replace(/<a href="https:\/\/github\.com\/o\/r\/blob\/\w{7}\/[\w%./-]+#L\d+">(.*?)<\/a>/g, '$1');
  return (ours.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<\/?(code|wbr)>$/.test(tag));
}

/** What stands outside of code, where a forge looks for mentions, references and addresses. */
function outsideCode(page: string): string {
  return page.replace(/<code[^>]*>[\s\S]*?<\/code>/g, ' ').replace(/<[^>]*>/g, ' ');
}

/** Characters that no reader sees, but for the blank and the line end. */
function unseen(text: string): readonly string[] {
  return (text.match(/[\p{C}\p{Z}]/gu) ?? []).filter((char) => char !== ' ' && char !== '\n');
}

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d{1,2}m`, 'g');
const harmless = 'plain';

describe('hostile text', () => {
  it.each(corpus.texts)('$name leaves every Markdown page as it is', ({ text }) => {
    for (const page of pages) {
      const markdown = rendered(page, holding(text));
      expect(skeleton(html(markdown))).toEqual(skeleton(html(rendered(page, holding(harmless)))));
      expect(outsideCode(html(markdown))).not.toMatch(/@|#\d|GH-\d|:\/\/|www\.|[0-9a-f]{40}/i);
    }
  });

  it.each(corpus.texts)('$name leaves every review comment as it is', ({ text }) => {
    const shape = (body: string) => skeleton(html(body)).filter((tag) => !/^<\/?pre>$|language-suggestion/.test(tag));
    expect(bodies(holding(text)).map(shape)).toEqual(bodies(holding(harmless)).map(shape));
    for (const body of bodies(holding(text))) expect(outsideCode(html(body))).not.toMatch(/@|#\d|GH-\d|:\/\/|www\./i);
  });

  it.each(corpus.texts)('$name is shown without a control, blank, invisible or disguised character', ({ text }) => {
    for (const { render } of renderers) {
      expect(unseen(render(holding(text), WIDE))).toEqual([]);
    }
  });

  it.each(corpus.texts)('$name starts no workflow command', ({ text }) => {
    const commands = (shown: string) => shown.split('\n').filter((line) => /^\s*::|##\[/.test(line)).length;
    for (const { name, render } of renderers) {
      expect(commands(render(holding(text), WIDE))).toBe(
        name === 'annotations' ? annotations(holding(text)).length : 0,
      );
    }
  });

  it.each(corpus.texts)('$name takes one line of a terminal', ({ text }) => {
    const lines = (shown: string) => shown.split('\n').length;
    expect(lines(rendered('terminal', holding(text)))).toBe(lines(rendered('terminal', holding(harmless))));
    const coloured = rendered('terminal', holding(text), { ...WIDE, colour: true });
    expect(coloured.replace(COLOUR, '')).toBe(rendered('terminal', holding(text)));
  });

  it.each(corpus.texts)('$name survives in JSON', ({ text }) => {
    expect(JSON.parse(rendered('json', holding(text)))).toEqual(JSON.parse(JSON.stringify(holding(text))));
    expect(JSON.parse(rendered('sarif', holding(text)))).toHaveProperty('version', '2.1.0');
  });

  it('keeps a suggestion only when it looks like what it is', () => {
    const suggested = (text: string) =>
      reviewComments(holding(text), WIDE).some(({ suggestion }) => suggestion !== null);
    expect(suggested('Bash(curl *)')).toBe(true);
    expect(suggested('\t"tab"')).toBe(true);
    expect(suggested('B\u0430sh(x)')).toBe(false);
    expect(suggested('x\u202ey')).toBe(false);
  });
});

describe('visible text', () => {
  it.each([
    ['zürich Straße café', 'zürich Straße café'],
    ['日本語 ./資料/**', '日本語 ./資料/**'],
    ['привет мир', 'привет мир'],
    ['B\u0430sh', 'B\\u0430sh'],
    ['\u0441\u0430\u0442', '\\u0441\\u0430\\u0442'],
    ['\uff22ash', '\\uff22ash'],
    ['a\tb\nc', 'a\\tb\\nc'],
    ['a\u{e0041}', 'a\\u{e0041}'],
    ['e\u0301', 'e\u0301'],
    ['🚀 ok', '🚀 ok'],
    ['##[error]', '\\u0023#[error]'],
    ['::error::x', '\\u003a:error::x'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('says how much of a long text is left out, and never cuts a character in two', () => {
    expect(shorten('x'.repeat(100), 50)).toBe('xxxxxxxxxx […80 more characters…] xxxxxxxxxx');
    const property = fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 40, max: 200 }),
      (text, most) => {
        const shown = shorten(text, most);
        expect(shown.length).toBeLessThanOrEqual(Math.max(most, 40));
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      },
    );
    fc.assert(property);
  });

  it('comes back from Markdown as it was shown, in a cell and in a sentence', () => {
    const decoded = (page: string) =>
      page
        .replace(/<[^>]*>/g, '')
        .replace(/&(?:#(\d+)|(lt|gt|amp|quot));/g, (_, number, name) =>
          number
            ? String.fromCodePoint(Number(number))
            : ({ lt: '<', gt: '>', amp: '&', quot: '"' }[String(name)] ?? ''),
        );
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const cell = html(`| h |\n| - |\n| x${code(text)}x |\n`);
      expect(decoded(/<td>([\s\S]*)<\/td>/.exec(cell)?.[1] ?? '')).toBe(`x${visible(text) || ' '}x`);
      const words = visible(text).replaceAll('`', '');
      const shown = words.replace(/[^ ]+/g, visible);
      expect(decoded(html(`x${prose(words)}x`))).toBe(`x${shown || ' '}x`);
    });
    fc.assert(property, { numRuns: 500 });
  });
});

describe('budgets', () => {
  const bytes = (text: string) => Buffer.byteLength(text);

  it.each(corpus.huge)('hold for a name of many times $name', ({ unit, times }) => {
    const huge = holding(unit.repeat(times));
    for (const page of [...pages, 'terminal', 'annotations'])
      expect(bytes(rendered(page, huge, OPTIONS))).toBeLessThanOrEqual(60_000);
    for (const body of bodies(huge)) expect(bytes(body)).toBeLessThanOrEqual(WIDE.limit);
    expect(comment(huge, OPTIONS)).toMatch(/^## 🔴 WIDER/);
  });

  it.each(corpus.huge)('cannot be used to push the wider calls out with $name', ({ unit, times }) => {
    const { changes } = holding(unit.repeat(Math.min(times, 5000)));
    const many = report({ changes: Array.from({ length: 20 }, () => changes).flat() });
    expect(comment(many, OPTIONS)).toContain('### Wider');
  });

  it('hold for any text, any number of changes and any limit', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const property = fc.property(
      text,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 40_000 }),
      (name, times, limit) => {
        const one = holding(name);
        const many = { ...one, changes: Array.from({ length: times }, () => one.changes).flat() };
        for (const page of [...pages, 'terminal', 'annotations']) {
          expect(bytes(rendered(page, many, { ...OPTIONS, limit }))).toBeLessThanOrEqual(limit);
        }
      },
    );
    fc.assert(property, { numRuns: 30 });
  });

  it('hold for ten thousand changes and as many findings, and never cut a section', () => {
    const changes = Array.from({ length: 10_000 }, (_, i) =>
      call({ region: `Bash(c${i} *)`, direction: i % 3 === 0 ? 'wider' : 'narrower' }),
    );
    const findings = Array.from({ length: 10_000 }, (_, i) => finding({ message: `fault ${i}`, severity: 'error' }));
    const large = report({ changes, findings });
    for (const [name, most] of [
      ['markdown', 60_000],
      ['terminal', 60_000],
      ['annotations', 60_000],
      ['release-notes', 60_000],
      ['summary', 900_000],
    ] as const) {
      const shown = rendered(name, large, { ...OPTIONS, limit: most });
      expect([name, bytes(shown) <= most]).toEqual([name, true]);
      expect(shown.match(/<details>/g)?.length ?? 0).toBe(shown.match(/<\/details>/g)?.length ?? 0);
      expect((shown.match(/^`{3,}/gm)?.length ?? 0) % 2).toBe(0);
    }
    // As many of each list as fit, and how many more there are.
    const screen = rendered('terminal', large, OPTIONS);
    const listed = screen.match(/ fault \d+/g)?.length ?? 0;
    expect(listed).toBeGreaterThan(0);
    for (const all of [3334, 6666, 10_000])
      expect(screen).toContain(`  and ${all - listed} more (--format json lists them)`);
    const shown = comment(large, OPTIONS);
    expect(shown).toMatch(/^## 🔴 WIDER/);
    expect(shown).toContain('### Wider');
    expect(shown).toContain("**Left out to stay within GitHub's size limit:**");
    expect(annotations(large)).toHaveLength(10);
  });

  it('drop whole sections in a fixed order and say so', () => {
    const changes = Array.from({ length: 200 }, (_, i) => setting({ pointer: `/env/N${i}`, dangerous: null }));
    const large = report({ changes, diff: `--- before\n+++ after\n${'+ "x"\n'.repeat(9000)}` });
    const shown = comment(large, OPTIONS);
    expect(shown).toContain("**Left out to stay within GitHub's size limit:** Text diff.");
    expect(shown).not.toContain('Text diff of the merged settings');
    expect(shown).toContain('### Wider');
    const small = comment(large, { ...OPTIONS, limit: 9_000 });
    expect(small).toContain('Left out');
    expect(small).toContain('Text diff, Full list');
    expect(small).toMatch(/^## 🔴 WIDER/);
  });
});
