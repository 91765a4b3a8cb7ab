// Asks refa whether the expressions in the file argv[2] leave a text that is newly allowed.
import fs from 'node:fs';
import { DFA, JS, NFA } from 'refa';

const MOST = 50e6;
const parts = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const nfa = (source) => {
  const parser = JS.Parser.fromLiteral({ source, flags: '' });
  const { expression, maxCharacter } = parser.parse({ maxNodes: 1e8 });
  return NFA.fromRegex(expression, { maxCharacter }, {}, new NFA.LimitedNodeFactory(MOST));
};
const both = (a, b) => NFA.fromIntersection(a, b, new NFA.LimitedNodeFactory(MOST));
const outside = (sources) => {
  const dfa = DFA.fromFA(nfa(sources.filter(Boolean).join('|')), new DFA.LimitedNodeFactory(MOST));
  dfa.complement(new DFA.LimitedNodeFactory(MOST));
  return dfa;
};
const { added, removed, allowedBefore, allowed, blocked } = parts;
const isFound =
  (added !== '' && !both(nfa(added), outside([blocked, allowedBefore])).isEmpty) ||
  (removed !== '' && !both(both(nfa(removed), nfa(allowed)), outside([blocked])).isEmpty);
console.log(isFound ? 'sat' : 'unsat');
