-- Summaries of the wanted papers in one sentence.
--
-- Tables: shard (a shard of `tldrs`), wanted (corpusid).
SELECT corpusid, text AS tldr
FROM shard
WHERE corpusid IN (SELECT corpusid FROM wanted)
