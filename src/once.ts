// Turns a function of an object (and a name) into one that makes each answer once: many rules ask for the same few lists of thousands.

export function once<Of extends object, Made>(make: (of: Of, what: string) => Made): (of: Of, what?: string) => Made {
  const answers = new WeakMap<Of, Map<string, Made>>();
  return (of, what = '') => {
    const known = answers.get(of) ?? new Map<string, Made>();
    answers.set(of, known);
    const made = known.get(what) ?? make(of, what);
    known.set(what, made);
    return made;
  };
}
