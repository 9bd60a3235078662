-- A shard of `paper-ids` as it comes, as a table; for other engines see papers.sql.
SELECT *
FROM read_json(
  $shard,
  format = 'newline_delimited',
  compression = $compression,
  columns = { sha: 'VARCHAR', corpusid: 'BIGINT' }
)
