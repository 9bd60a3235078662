-- Whose the wanted paper ids are: also those of records that were merged into others, which `papers` does not have.
--
-- Tables: shard (a shard of `paper-ids`), wanted_ids (kind, id).
SELECT sha, corpusid
FROM shard
WHERE sha IN (SELECT id FROM wanted_ids WHERE kind = 'sha')
