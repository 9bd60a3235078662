-- What the wanted papers cite, in one shard. `citedcorpusid` is null where Semantic Scholar cannot tell the cited work.
--
-- Tables: shard (a shard of `citations`), wanted (corpusid).
SELECT citationid, citingcorpusid, citedcorpusid, isinfluential
FROM shard
WHERE citingcorpusid IN (SELECT corpusid FROM wanted)
