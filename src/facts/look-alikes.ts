// Names the characters that people cannot see or cannot tell from others, so that no name can pass for another one.

/**
 * One character without a visible form of its own: controls, formats (zero-width, bidirectional), surrogates, private use,
 * unassigned, every blank but the space, variation selectors, fillers and the Braille blank (Unicode properties).
 */
export const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Letters of scripts written from right to left: they reorder what stands beside them. */
export const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;

/** Scripts whose letters are drawn like Latin ones (Unicode TR 39). Greek and Cyrillic words are shown, single disguises are not. */
export const CONFUSABLE_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** Cyrillic and Greek letters that look like Latin ones; a word of only these can be read as a Latin word. */
export const LATIN_TWINS = /^[аеорсухіјѕһԁԛԝӏвкмнтАВЕКМНОРСТУХІЈЅԌαεικνορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;
