// Turns a function of an object (and a name) into one that makes each answer once: many rules ask for the same few lists of thousands.

/** The last answer is at hand without a look into the table: most callers ask about one object again and again. */
export function once<Of extends object, Made>(make: (of: Of, what: string) => Made): (of: Of, what?: string) => Made {
  const answers = new WeakMap<Of, Map<string, Made>>();
  let last: { readonly of: Of; readonly what: string; readonly made: Made } | null = null;
  return (of, what = '') => {
    if (last !== null && last.of === of && last.what === what) return last.made;
    let known = answers.get(of);
    if (known === undefined) {
      known = new Map();
      answers.set(of, known);
    }
    let made = known.get(what);
    if (made === undefined) {
      made = make(of, what);
      known.set(what, made);
    }
    last = { of, what, made };
    return made;
  };
}
