-- Abstracts of the wanted papers, and where an open copy of each lies.
--
-- Tables: shard (a shard of `abstracts`), wanted (corpusid).
SELECT corpusid, abstract, openaccessinfo.url AS openaccessurl
FROM shard
WHERE corpusid IN (SELECT corpusid FROM wanted)
