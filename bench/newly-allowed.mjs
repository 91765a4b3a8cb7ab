// Poses one question about two lists of rules in every language that can answer it: is a text allowed after that was not before?
// Asked of changed rules only, which is the fastest form for everybody: what an added allow covers and nothing blocked or allowed
// before, and what a removed deny or ask covers, an allow covers, and nothing blocks.

/** The rules that matter, as lists of `{globs}`. */
export function partsOf(before, after) {
  const key = ({ effect, globs }) => [effect, ...globs].join('\n');
  const [old, now] = [before, after].map((list) => new Set(list.map(key)));
  const lacking = (list, known) => list.filter((rule) => !known.has(key(rule)));
  const isAllow = ({ effect }) => effect === 'allow';
  const isStrict = ({ effect }) => effect !== 'allow';
  return {
    added: lacking(after, old).filter(isAllow),
    removed: lacking(before, now).filter(isStrict),
    allowedBefore: before.filter(isAllow),
    allowed: after.filter(isAllow),
    blocked: after.filter(isStrict),
  };
}

/** Our own answer, with a shortest witness; `core` is the project's language. */
export function ours(core, before, after) {
  const { added, removed, allowedBefore, allowed, blocked } = partsOf(before, after);
  const machine = (rules) => core.machineOf(rules.flatMap(({ globs }) => globs.map((glob) => patternOf(core, glob))));
  const found = [
    added.length > 0 && core.member({ all: [machine(added)], none: machine([...blocked, ...allowedBefore]) }),
    removed.length > 0 && core.member({ all: [machine(removed), machine(allowed)], none: machine(blocked) }),
  ].filter(Boolean);
  const shortest = found.filter(({ kind }) => kind === 'member').sort((a, b) => a.text.length - b.text.length)[0];
  if (shortest) return { answer: 'sat', witness: shortest.text };
  return { answer: found.some(({ kind }) => kind === 'budget') ? 'no answer' : 'unsat', witness: null };
}

const patternOf = (core, glob) =>
  glob.split('*').flatMap((part, i) => [...(i === 0 ? [] : [core.REST]), ...core.literal(part)]);

/** SMT-LIB for cvc5 and z3. */
export function smt(before, after) {
  const { added, removed, allowedBefore, allowed, blocked } = partsOf(before, after);
  const within = (rules) => `(str.in_re s ${union(rules)})`;
  return `(set-logic QF_S)
(declare-const s String)
(assert (or (and ${within(added)} (not ${within(allowedBefore)})) (and ${within(removed)} ${within(allowed)})))
(assert (not ${within(blocked)}))
(check-sat)
`;
}

function union(rules) {
  const globs = rules.flatMap(({ globs: some }) => some.map(regular));
  return globs.length > 1 ? `(re.union ${globs.join('\n')})` : (globs[0] ?? 're.none');
}

function regular(glob) {
  const parts = glob
    .split('*')
    .flatMap((part, i) => [
      ...(i === 0 ? [] : ['re.all']),
      ...(part === '' ? [] : [`(str.to_re "${part.replaceAll('"', '""')}")`]),
    ]);
  return parts.length > 1 ? `(re.++ ${parts.join(' ')})` : (parts[0] ?? '(str.to_re "")');
}

/** Regular expressions for refa. */
export function expressions(before, after) {
  const source = (rules) => rules.flatMap(({ globs }) => globs.map(escaped)).join('|');
  return Object.fromEntries(Object.entries(partsOf(before, after)).map(([name, rules]) => [name, source(rules)]));
}

const escaped = (glob) =>
  glob
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('[^]*');
