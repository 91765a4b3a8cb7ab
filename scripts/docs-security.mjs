// Writes the companion workflow for forks into docs/security.md, from the file that tests hold to the rules of workflows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rewrite } from './section.mjs';

const root = path.resolve(import.meta.dirname, '..');
const text = readFileSync(path.join(root, 'src/facts/templates/policy-forks.yml'), 'utf8');
const shown = text.replaceAll('uses: ACTION', 'uses: your-org/managed-settings-gitops@v0.1.0 # pin the commit');
rewrite('docs/security.md', { forks: `\`\`\`yaml\n${shown}\`\`\`` });
