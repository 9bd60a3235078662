-- Each row once: shards of one release overlap.
--
-- Table: extracts (what abstracts.sql, tldrs.sql or paper-ids.sql gave for every shard).
SELECT DISTINCT *
FROM extracts
ORDER BY 1, 2
