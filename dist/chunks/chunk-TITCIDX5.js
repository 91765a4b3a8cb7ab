import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/facts/look-alikes.ts
var INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
var RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
var CONFUSABLE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
var LATIN_TWINS = /^[аеорсухіјѕһԁԛԝӏвкмнтАВЕКМНОРСТУХІЈЅԌαεικνορτυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

export {
  INVISIBLE,
  RIGHT_TO_LEFT,
  CONFUSABLE_SCRIPT,
  LATIN_TWINS
};
