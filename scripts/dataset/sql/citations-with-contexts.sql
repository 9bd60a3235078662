-- The same as citations.sql, with the citing sentences and their intents, which take the most room.
--
-- Tables: shard (a shard of `citations`), wanted (corpusid).
SELECT citationid, citingcorpusid, citedcorpusid, isinfluential, contexts, intents
FROM shard
WHERE citingcorpusid IN (SELECT corpusid FROM wanted)
