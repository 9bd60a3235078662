-- The papers of one shard with a wanted corpus id.
--
-- Tables: shard (a shard of `papers`), wanted (corpusid).
SELECT corpusid, externalids, url, title, authors, venue, year, publicationdate, citationcount, referencecount
FROM shard
WHERE corpusid IN (SELECT corpusid FROM wanted)
