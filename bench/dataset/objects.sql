-- Tried and left: take each line as a JSON object and extract the one field that decides.
SELECT count(*)
FROM read_ndjson_objects($shard, compression = 'gzip')
WHERE CAST(json ->> 'citingcorpusid' AS BIGINT) IN (SELECT corpusid FROM wanted)
