// Turns phrases into plain text, for places that know neither Markdown nor colours.
import { line } from './escape.ts';
import { type Phrase, type Piece, spot } from './phrases.ts';

export function plain(phrase: Phrase): string {
  return phrase.map(pieceOf).join('');
}

function pieceOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  if ('code' in piece) return line(piece.code);
  return line('prose' in piece ? piece.prose : spot(piece.place));
}
