-- Titles in normalised form: lower case, no accents, letters and digits only. Nearly src/core/title-key.ts, which judges
-- what this finds; what it does not find: titles that differ in the names of Greek letters and in forms like ³ and ﬁ.
--
-- Trino: regexp_replace(lower(regexp_replace(normalize(title, NFD), '\p{M}', '')), '[^\p{L}\p{N}]+', '')
-- ClickHouse: replaceRegexpAll(lowerUTF8(replaceRegexpAll(normalizeUTF8NFD(title), '\\p{M}', '')), '[^\\p{L}\\p{N}]+', '')
-- Spark SQL has no function for accents: lower(regexp_replace(title, '[^\\p{L}\\p{N}]+', '')) finds the titles without any.
CREATE OR REPLACE MACRO title_key(title) AS
  regexp_replace(lower(strip_accents(title)), '[^\p{L}\p{N}]+', '', 'g')
