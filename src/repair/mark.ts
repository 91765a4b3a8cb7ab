// Turns a fragment's name into the mark the client gives its file: FNV-1a over the UTF-16 units of the path it is installed under.

/** Where the client reads files on Linux; the mark was measured there (2.1.330). */
const FOLDER = '/etc/claude-code';

export function fileMark(file: string): string {
  let hash = 0x811c9dc5;
  const path = installedPath(file);
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).toUpperCase().padStart(8, '0');
}

/** A fragment is installed as a drop-in, the base as itself. */
function installedPath(file: string): string {
  const [folder, name] = ['', ...file.split('/')].slice(-2);
  const isBase = name === 'managed-settings.json' && folder !== 'managed-settings.d';
  return isBase ? `${FOLDER}/${name}` : `${FOLDER}/managed-settings.d/${name}`;
}
